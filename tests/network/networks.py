# SPDX-License-Identifier: GPL-3.0-or-later
"""Machines on a network, as namespaces of this one: a bridge, and for each machine a network, a host name and a /run of its own, with a system bus
and, where it is there, an Avahi in it."""
import itertools
import os
import shutil
import signal
import subprocess
import sys
import tempfile

LEFT_OUT = 77  # as ctest has it

# What runs first in a machine. Whatever it starts ends with it: it has a process namespace of its own.
INSIDE = r"""
set -e
mount -t tmpfs none /run; mkdir -p /run/dbus /run/avahi-daemon; hostname "$MACHINE"
ip link set lo up
cat >/run/bus.conf <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>custom</type><listen>unix:path=/run/dbus/system_bus_socket</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
CONF
dbus-daemon --config-file=/run/bus.conf --fork --nopidfile
if [ -n "$AVAHI" ]; then
    printf '[server]\nuse-ipv4=yes\nuse-ipv6=yes\nratelimit-interval-usec=1000000\nratelimit-burst=1000\n' >/run/avahi.conf
    # Unpacked and not installed, it has no user, without which it does not begin.
    for file in passwd group; do
        cp /etc/$file /run/$file
        grep -q ^avahi: /run/$file || echo "avahi:x:65533:$([ $file = passwd ] && echo 65533::/:/bin/false)" >>/run/$file
        mount --bind /run/$file /etc/$file
    done
    "$AVAHI" -f /run/avahi.conf --no-drop-root --no-chroot --no-rlimits >&2 &
fi
echo up
exec "$@"
"""


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def leave_out(sentence):
    print(f"Left out: {sentence}")
    sys.exit(LEFT_OUT)


class Network:
    """A bridge. Used with `with`; everything is taken down behind it."""

    made = itertools.count()

    def __init__(self, avahi):
        self.avahi = avahi
        # What was taken down may still be there for a while: each has names of its own.
        self.id = f"{os.getpid() % 46656:x}{next(self.made):x}"
        self.bridge = f"hb{self.id}"
        self.machines = []
        self.folder = tempfile.mkdtemp(prefix="hearth-network-")

    def __enter__(self):
        if os.getuid() != 0 or not shutil.which("ip") or not shutil.which("dbus-daemon"):
            leave_out("machines can be made by root only, with iproute2 and dbus-daemon.")
        try:
            run("ip", "link", "add", self.bridge, "type", "bridge", "mcast_snooping", "0")
            run("ip", "link", "set", self.bridge, "up")
            run("unshare", "-m", "-u", "-n", "-p", "--fork", "true")
        except (OSError, subprocess.CalledProcessError) as error:
            self.__exit__()
            leave_out(f"namespaces may not be made here ({error}).")
        return self

    def __exit__(self, *_):
        for machine in self.machines:
            machine.end()
        for machine in self.machines:
            subprocess.run(["ip", "netns", "del", machine.space], stderr=subprocess.DEVNULL, check=False)
        subprocess.run(["ip", "link", "del", self.bridge], stderr=subprocess.DEVNULL, check=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    def machine(self, name, address=None, isolated=False, apart=False):
        """`isolated`: kept from all others that are; `apart`: on a wire of its own."""
        machine = Machine(self, name, address, isolated, apart)
        self.machines.append(machine)
        return machine


class Machine:
    def __init__(self, network, name, address, isolated, apart):
        self.network = network
        self.name = name
        number = len(network.machines) + 1
        self.space = f"hn{network.id}-{number}"
        self.link = f"hv{network.id}-{number}"
        self.home = os.path.join(network.folder, name)
        self.process = None
        os.mkdir(self.home)
        run("ip", "netns", "add", self.space)
        run("ip", "link", "add", self.link, "type", "veth", "peer", "name", "eth0", "netns", self.space)
        run("ip", "link", "set", self.link, "up")
        if not apart:
            run("ip", "link", "set", self.link, "master", network.bridge)
        if isolated:
            run("bridge", "link", "set", "dev", self.link, "isolated", "on")
        run("ip", "netns", "exec", self.space, "ip", "link", "set", "lo", "up")
        if address:
            run("ip", "netns", "exec", self.space, "ip", "addr", "add", address, "broadcast", "+", "dev", "eth0")
        # An address of IPv6 is not used before it is known to be nobody else's; here it is.
        run("ip", "netns", "exec", self.space, "sysctl", "-qw", "net.ipv6.conf.eth0.accept_dad=0")
        run("ip", "netns", "exec", self.space, "ip", "link", "set", "eth0", "up")

    def start(self, *command):
        """Starts the program in it; its lines come by `process.stdout`, behind one that says that the machine is up."""
        environment = {"PATH": os.environ["PATH"], "HOME": self.home, "XDG_RUNTIME_DIR": self.home, "LANG": "C.UTF-8",
                       "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "disabled:",
                       "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/run/dbus/system_bus_socket", "MACHINE": self.name,
                       "AVAHI": self.network.avahi or "", "LD_LIBRARY_PATH": os.environ.get("LD_LIBRARY_PATH", "")}
        self.process = subprocess.Popen(
            ["ip", "netns", "exec", self.space, "unshare", "-m", "-u", "-p", "--fork", "--kill-child", "--propagation", "private",
             "bash", "-c", INSIDE, "bash", *command],
            env=environment, stdout=subprocess.PIPE, stderr=open(os.path.join(self.home, "errors"), "wb"), text=True)
        return self.process

    def end(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()

    def errors(self):
        with open(os.path.join(self.home, "errors"), encoding="utf-8", errors="replace") as file:
            return file.read()
