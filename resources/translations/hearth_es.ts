<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessQuestion</name>
    <message>
        <source>All guests are removed at once. Their messages stay.</source>
        <translation>Todos los invitados salen de inmediato. Sus mensajes se quedan.</translation>
    </message>
    <message>
        <source>Remove all guests?</source>
        <translation>¿Sacar a todos los invitados?</translation>
    </message>
    <message>
        <source>Let everyone join?</source>
        <translation>¿Dejar que se una cualquiera?</translation>
    </message>
    <message>
        <source>Let only invited people join?</source>
        <translation>¿Dejar que se unan solo personas con invitación?</translation>
    </message>
    <message>
        <source>Let only people with an account join?</source>
        <translation>¿Dejar que se unan solo personas con cuenta?</translation>
    </message>
    <message>
        <source>Anyone who reaches this server can join as a guest or create an account.</source>
        <translation>Quien llegue a este servidor puede unirse como invitado o crear una cuenta.</translation>
    </message>
    <message>
        <source>Guests who came without an invitation are removed at once. Their messages stay.</source>
        <translation>Los invitados que llegaron sin invitación salen de inmediato. Sus mensajes se quedan.</translation>
    </message>
    <message>
        <source>%1 They can join again as someone new.</source>
        <translation>%1 Pueden volver como alguien nuevo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove all guests</source>
        <translation>Sacar a todos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Your account</source>
        <translation>Tu cuenta</translation>
    </message>
    <message>
        <source>Everyone sees you by this name now.</source>
        <translation>Ahora todos te ven con este nombre.</translation>
    </message>
    <message>
        <source>The account is yours: sign in as @%1 from now on.</source>
        <translation>La cuenta es tuya: a partir de ahora, inicia sesión como @%1.</translation>
    </message>
    <message>
        <source>The password was changed. You were signed out everywhere else.</source>
        <translation>La contraseña se ha cambiado. Tu sesión se ha cerrado en los demás sitios.</translation>
    </message>
    <message>
        <source>Signed out there.</source>
        <translation>Sesión cerrada allí.</translation>
    </message>
    <message>
        <source>Somebody has this username, or one that looks like it.</source>
        <translation>Alguien ya tiene este nombre de usuario, o uno que se le parece.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What everyone sees, in old messages too.</source>
        <translation>Lo que ven todos, también en los mensajes antiguos.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>What you sign in with, and what others name you by with @.</source>
        <translation>Con él inicias sesión, y con @ te nombran los demás.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This program signs you in by itself, and you have no password of your own yet. With one you can sign in from elsewhere, too, as @%1.</source>
        <translation>Este programa inicia tu sesión por sí solo, y aún no tienes una contraseña propia. Con una podrás iniciar sesión también en otros sitios, como @%1.</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Choose password</source>
        <translation>Elegir contraseña</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Dónde tienes la sesión abierta</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>People you blocked</source>
        <translation>Personas que has bloqueado</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>ActivityInWords</name>
    <message>
        <source>%1 let everyone join</source>
        <translation>%1 permitió unirse a todos</translation>
    </message>
    <message>
        <source>%1 let only invited people join</source>
        <translation>%1 permitió unirse solo a los invitados con enlace</translation>
    </message>
    <message>
        <source>%1 let only people with an account join</source>
        <translation>%1 permitió unirse solo a quien tiene cuenta</translation>
    </message>
    <message>
        <source>%1 changed who can join</source>
        <translation>%1 cambió quién puede unirse</translation>
    </message>
    <message>
        <source>The server was started</source>
        <translation>Se inició el servidor</translation>
    </message>
    <message>
        <source>%1 came in from %2</source>
        <translation>%1 entró desde %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Salida: %1</translation>
    </message>
    <message>
        <source>%1 created an account</source>
        <translation>%1 creó una cuenta</translation>
    </message>
    <message>
        <source>%1 asked to be let in, from %2</source>
        <translation>%1 pidió entrar, desde %2</translation>
    </message>
    <message>
        <source>%1 was slowed down: too many requests</source>
        <translation>Se frenó a %1: demasiadas peticiones</translation>
    </message>
    <message>
        <source>A wrong password was tried from %1</source>
        <translation>Se probó una contraseña incorrecta desde %1</translation>
    </message>
    <message>
        <source>More than four fifths of the disk are used</source>
        <translation>Se usan más de cuatro quintos del disco</translation>
    </message>
    <message>
        <source>The disk is full: nothing more is stored</source>
        <translation>El disco está lleno: no se guarda nada más</translation>
    </message>
    <message>
        <source>The disk has space again</source>
        <translation>El disco vuelve a tener espacio</translation>
    </message>
    <message>
        <source>The computer woke up</source>
        <translation>El equipo se ha despertado</translation>
    </message>
    <message>
        <source>%1 stopped the server</source>
        <translation>%1 detuvo el servidor</translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Some programs read numbers that begin with 0 as other numbers. Write %1 if that is what is meant.</source>
        <translation>Algunos programas leen los números que empiezan por 0 como otros números. Escribe %1 si te refieres a eso.</translation>
    </message>
    <message>
        <source>An address in numbers has four of them, from 0 to 255, like 192.168.1.20.</source>
        <translation>Una dirección en números tiene cuatro, del 0 al 255, como 192.168.1.20.</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>Address: %1</source>
        <translation>Dirección: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>ArchivedRooms</name>
    <message>
        <source>Archived rooms</source>
        <translation>Salas archivadas</translation>
    </message>
    <message>
        <source>They can still be read, but nobody can write in them.</source>
        <translation>Todavía se pueden leer, pero nadie puede escribir en ellas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Salir de la sala…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>This server lets in who is invited. Without an invitation you can ask: somebody who hosts it sees your name, and lets you in or not.</source>
        <translation>Este servidor deja entrar a quien tiene invitación. Sin ella puedes pedirlo: un anfitrión ve tu nombre y te deja entrar o no.</translation>
    </message>
    <message>
        <source>Waiting for somebody to let you in. They have ten minutes.</source>
        <translation>Esperando a que alguien te deje entrar. Hay diez minutos para ello.</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>Pedir entrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AuditInWords</name>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderador</translation>
    </message>
    <message>
        <source>member like others</source>
        <translation>un miembro más</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>invited people</source>
        <translation>personas con invitación</translation>
    </message>
    <message>
        <source>people with an account</source>
        <translation>personas con cuenta</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>archived or not</source>
        <translation>archivada o no</translation>
    </message>
    <message>
        <source>public or private</source>
        <translation>pública o privada</translation>
    </message>
    <message>
        <source>who may post</source>
        <translation>quién puede escribir</translation>
    </message>
    <message>
        <source>who may name everyone</source>
        <translation>quién puede mencionar a todos</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>a deleted room</source>
        <translation>una sala eliminada</translation>
    </message>
    <message>
        <source>%1 deleted a message of %2 in %3</source>
        <translation>%1 ha eliminado un mensaje de %2 en %3</translation>
    </message>
    <message>
        <source>%1 deleted what %2 had written of late in %3</source>
        <translation>%1 ha eliminado lo que %2 había escrito últimamente en %3</translation>
    </message>
    <message>
        <source>%1 deleted what %2 had written of late</source>
        <translation>%1 ha eliminado lo que %2 había escrito últimamente</translation>
    </message>
    <message>
        <source>%1 changed %2: %3</source>
        <translation>%1 ha cambiado %2: %3</translation>
    </message>
    <message>
        <source>%1 deleted the room %2</source>
        <translation>%1 ha eliminado la sala %2</translation>
    </message>
    <message>
        <source>%1 added %2 to %3</source>
        <translation>%1 ha añadido a %2 a %3</translation>
    </message>
    <message>
        <source>%1 removed %2 from %3</source>
        <translation>%1 ha sacado a %2 de %3</translation>
    </message>
    <message>
        <source>%1 banned %2 from %3</source>
        <translation>%1 ha vetado a %2 en %3</translation>
    </message>
    <message>
        <source>%1 let %2 into %3 again</source>
        <translation>%1 ha quitado el veto a %2 en %3</translation>
    </message>
    <message>
        <source>%1 gave %2 another role in %3: %4</source>
        <translation>%1 ha dado a %2 otro rol en %3: %4</translation>
    </message>
    <message>
        <source>%1 made an invitation to %2</source>
        <translation>%1 ha creado una invitación a %2</translation>
    </message>
    <message>
        <source>%1 made an invitation to the server</source>
        <translation>%1 ha creado una invitación al servidor</translation>
    </message>
    <message>
        <source>%1 revoked an invitation to %2</source>
        <translation>%1 ha anulado una invitación a %2</translation>
    </message>
    <message>
        <source>%1 revoked an invitation to the server</source>
        <translation>%1 ha anulado una invitación al servidor</translation>
    </message>
    <message>
        <source>%1 changed who can join: %2</source>
        <translation>%1 ha cambiado quién puede unirse: %2</translation>
    </message>
    <message>
        <source>%1 let somebody in who had asked</source>
        <translation>%1 ha dejado entrar a alguien que lo había pedido</translation>
    </message>
    <message>
        <source>%1 turned somebody away who had asked</source>
        <translation>%1 no ha dejado entrar a alguien que lo había pedido</translation>
    </message>
    <message>
        <source>%1 removed all guests: %2</source>
        <translation>%1 ha sacado a todos los invitados: %2</translation>
    </message>
    <message>
        <source>%1 let guests from the address of %2 in again</source>
        <translation>%1 vuelve a dejar entrar a invitados desde la dirección de %2</translation>
    </message>
    <message>
        <source>%1 banned %2 from the server</source>
        <translation>%1 ha vetado a %2 en el servidor</translation>
    </message>
    <message>
        <source>%1 let %2 into the server again</source>
        <translation>%1 ha quitado el veto a %2 en el servidor</translation>
    </message>
    <message>
        <source>%1 gave %2 another role on the server: %3</source>
        <translation>%1 ha dado a %2 otro rol en el servidor: %3</translation>
    </message>
    <message>
        <source>%1 signed %2 out everywhere</source>
        <translation>%1 ha cerrado la sesión de %2 en todas partes</translation>
    </message>
    <message>
        <source>%1 made a code with which %2 can choose another password</source>
        <translation>%1 ha creado un código con el que %2 puede elegir otra contraseña</translation>
    </message>
    <message>
        <source>%1 did to %2: %3</source>
        <translation>%1 ha hecho esto a %2: %3</translation>
    </message>
    <message>
        <source>%1 did: %2</source>
        <translation>%1 ha hecho esto: %2</translation>
    </message>
    <message>
        <source>%1 removed the picture of %2</source>
        <translation>%1 quitó la imagen de %2</translation>
    </message>
    <message>
        <source>%1 stopped the server</source>
        <translation>%1 detuvo el servidor</translation>
    </message>
    <message>
        <source>%1 dismissed what was reported of %2 in %3</source>
        <translation>%1 desestimó lo denunciado de %2 en %3</translation>
    </message>
</context>
<context>
    <name>AuthorActions</name>
    <message>
        <source>Report…</source>
        <translation>Denunciar…</translation>
    </message>
    <message>
        <source>Ban author from room…</source>
        <translation>Vetar al autor en la sala…</translation>
    </message>
    <message>
        <source>Delete their last hour’s messages…</source>
        <translation>Eliminar sus mensajes de la última hora…</translation>
    </message>
    <message>
        <source>Ban author from the server…</source>
        <translation>Vetar al autor en el servidor…</translation>
    </message>
</context>
<context>
    <name>AuthorLine</name>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitado</translation>
    </message>
</context>
<context>
    <name>BackPill</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Volver a donde estabas</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>Volver a donde estabas (Alt+Left)</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>BannedList</name>
    <message>
        <source>Unban</source>
        <translation>Quitar el veto</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>Hay más de lo que se ve aquí.</translation>
    </message>
</context>
<context>
    <name>BannedRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Quitar el veto</translation>
    </message>
</context>
<context>
    <name>BlockedRow</name>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>BrowseRooms</name>
    <message>
        <source>Find rooms</source>
        <translation>Buscar salas</translation>
    </message>
    <message>
        <source>Search public rooms</source>
        <translation>Buscar en las salas públicas</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>Salas públicas</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>No room with this name</source>
        <translation>No hay ninguna sala con este nombre</translation>
    </message>
    <message>
        <source>You are in every public room</source>
        <translation>Estás en todas las salas públicas</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Crear sala</translation>
    </message>
    <message>
        <source>This server has more public rooms than are listed here.</source>
        <translation>Este servidor tiene más salas públicas de las que se ven aquí.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ChatBanners</name>
    <message numerus="yes">
        <source>No connection. Trying again in %n second(s).</source>
        <translation>
            <numerusform>Sin conexión. Nuevo intento en %n segundo.</numerusform>
            <numerusform>Sin conexión. Nuevo intento en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Trying now…</source>
        <translation>Sin conexión. Intentándolo ahora…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión otra vez</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full. What you write waits here and is sent once there is space again.</source>
        <translation>El disco del servidor está casi lleno. Lo que escribas espera aquí y se envía cuando vuelva a haber espacio.</translation>
    </message>
    <message>
        <source>More than four fifths of the server&apos;s disk are used. Make space on it before it is full: files are refused first, then messages.</source>
        <translation>Más de cuatro quintos del disco del servidor están ocupados. Haz espacio antes de que se llene: primero se rechazan los archivos y luego los mensajes.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>%1 asks to be let in, from %2.</source>
        <translation>%1 pide entrar, desde %2.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>Don’t let in</source>
        <translation>No dejar entrar</translation>
    </message>
    <message>
        <source>%1 stopped the server: “%2”</source>
        <translation>%1 detuvo el servidor: «%2»</translation>
    </message>
    <message>
        <source>%1 stopped the server.</source>
        <translation>%1 detuvo el servidor.</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>Se detuvo el servidor.</translation>
    </message>
    <message>
        <source>You are connected again once it is back.</source>
        <translation>Te volverás a conectar cuando esté de vuelta.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>ChoosePeople</name>
    <message>
        <source>Add people to %1</source>
        <translation>Añadir personas a %1</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Add more people</source>
        <translation>Añadir más personas</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Nobody with this name</source>
        <translation>Nadie con este nombre</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>No hay nadie más aquí</translation>
    </message>
    <message numerus="yes">
        <source>You can add up to %n people.</source>
        <translation>
            <numerusform>Puedes añadir hasta %n persona.</numerusform>
            <numerusform>Puedes añadir hasta %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>ChosenPicture</name>
    <message>
        <source>Your picture was removed.</source>
        <translation>Se quitó tu imagen.</translation>
    </message>
    <message>
        <source>Everyone sees you with this picture now.</source>
        <translation>Todos te ven ahora con esta imagen.</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>Cambiar imagen…</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Elegir imagen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Usar esta imagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ClientInWords</name>
    <message>
        <source>Unknown program</source>
        <translation>Programa desconocido</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>ClosedBar</name>
    <message>
        <source>This room is archived. You can read it, but nobody can write here.</source>
        <translation>Esta sala está archivada. Puedes leerla, pero nadie puede escribir aquí.</translation>
    </message>
    <message>
        <source>Only moderators write in this room. You can read it, and react.</source>
        <translation>En esta sala solo escriben los moderadores. Puedes leer y reaccionar.</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Desarchivar</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Editing a message</source>
        <translation>Editando un mensaje</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Esperando al servidor…</translation>
    </message>
    <message>
        <source>Will be saved when you are back online</source>
        <translation>Se guardará cuando vuelvas a estar en línea</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Cancelar la edición</translation>
    </message>
    <message>
        <source>Cancel reply</source>
        <translation>Cancelar la respuesta</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Edita tu mensaje</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Enviar archivos</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Insertar un emoji</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>CreateRoom</name>
    <message>
        <source>Create room</source>
        <translation>Crear sala</translation>
    </message>
    <message>
        <source>There is already a room with this name.</source>
        <translation>Ya hay una sala con este nombre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Topic (optional)</source>
        <translation>Tema (opcional)</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>Quién puede unirse</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Con invitación</translation>
    </message>
    <message>
        <source>Everyone on this server can find and join it.</source>
        <translation>Todos en este servidor pueden encontrarla y unirse.</translation>
    </message>
    <message>
        <source>Only people whom you invite can find and join it.</source>
        <translation>Solo quienes invites pueden encontrarla y unirse.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
</context>
<context>
    <name>DeleteMessage</name>
    <message>
        <source>Delete this message?</source>
        <translation>¿Eliminar este mensaje?</translation>
    </message>
    <message>
        <source>Delete the message of %1?</source>
        <translation>¿Eliminar el mensaje de %1?</translation>
    </message>
    <message>
        <source>It was not deleted. %1</source>
        <translation>No se ha eliminado. %1</translation>
    </message>
    <message>
        <source>It is deleted for everyone. This can&apos;t be undone.</source>
        <translation>Se elimina para todos. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>DeleteRoom</name>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>All of its messages are deleted, for everyone. This can&apos;t be undone.</source>
        <translation>Todos sus mensajes se eliminan, para todos. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Eliminar sala</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>This computer is connected, but the network gave it no address.</source>
        <translation>Este equipo está conectado, pero la red no le ha dado ninguna dirección.</translation>
    </message>
    <message>
        <source>Disconnect from the Wi-Fi or the cable and connect again; where that does not help, restart the router.</source>
        <translation>Desconéctate del wifi o del cable y vuelve a conectarte; si no ayuda, reinicia el router.</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Este equipo no está en ninguna red.</translation>
    </message>
    <message>
        <source>Connect it to the Wi-Fi or the cable that the others are on.</source>
        <translation>Conéctalo al wifi o al cable en el que están los demás.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The computer at %1 is there, but its firewall does not let anybody through to port %2.</source>
        <translation>El equipo en %1 está ahí, pero su cortafuegos no deja pasar a nadie al puerto %2.</translation>
    </message>
    <message>
        <source>Whoever hosts opens it with one of these, by which firewall they have: ufw, or firewalld.</source>
        <translation>El anfitrión lo abre con una de estas órdenes, según su cortafuegos: ufw o firewalld.</translation>
    </message>
    <message>
        <source>The network keeps its devices apart: %1 is heard, but cannot be reached.</source>
        <translation>La red mantiene separados sus dispositivos: se oye a %1, pero no se puede llegar hasta allí.</translation>
    </message>
    <message>
        <source>Or the network keeps its devices apart, as guest networks and some access points do.</source>
        <translation>O la red mantiene separados sus dispositivos, como hacen las redes de invitados y algunos puntos de acceso.</translation>
    </message>
    <message>
        <source>In the settings of the router this is called client isolation, AP isolation or guest network. Turn it off, or use another network for both computers: a telephone&apos;s hotspot, or a cable.</source>
        <translation>En los ajustes del router se llama aislamiento de clientes, aislamiento de AP o red de invitados. Desactívalo, o usa otra red para ambos equipos: el punto de acceso de un teléfono, o un cable.</translation>
    </message>
    <message>
        <source>A VPN (%1) takes the way to %2, which is on your own network or near it.</source>
        <translation>Una VPN (%1) se lleva el camino a %2, que está en tu propia red o cerca de ella.</translation>
    </message>
    <message>
        <source>Turn the VPN off while you chat, or allow access to the local network in its settings.</source>
        <translation>Desactiva la VPN mientras chateas, o permite el acceso a la red local en sus ajustes.</translation>
    </message>
    <message>
        <source>%1 is in another network than this computer (%2), and nothing comes back from there.</source>
        <translation>%1 está en otra red que este equipo (%2), y de allí no vuelve nada.</translation>
    </message>
    <message>
        <source>Both have to be in the same Wi-Fi, or on the same router: not one in the guest network and the other in the main one. Is that the address that the host&apos;s card shows now?</source>
        <translation>Ambos tienen que estar en el mismo wifi o en el mismo router: no uno en la red de invitados y el otro en la principal. ¿Es esa la dirección que ve ahora el anfitrión?</translation>
    </message>
    <message>
        <source>Nothing comes back from %1: it may be off, or a firewall or a router on the way does not let this port through.</source>
        <translation>De %1 no vuelve nada: puede estar apagado, o un cortafuegos o un router por el camino no deja pasar este puerto.</translation>
    </message>
    <message>
        <source>Whoever hosts can see on their side which addresses others can use.</source>
        <translation>El anfitrión puede ver en su lado qué direcciones pueden usar los demás.</translation>
    </message>
    <message>
        <source>No computer answers at %1: it is off or asleep, or has another address by now.</source>
        <translation>Ningún equipo responde en %1: está apagado o suspendido, o ya tiene otra dirección.</translation>
    </message>
    <message>
        <source>Wake it, and compare the address with the one that the host&apos;s card shows.</source>
        <translation>Despiértalo y compara la dirección con la que ve el anfitrión.</translation>
    </message>
    <message>
        <source>%1 answers: you can join it.</source>
        <translation>%1 responde: puedes unirte.</translation>
    </message>
    <message>
        <source>Update the older of the two.</source>
        <translation>Actualiza el más antiguo de los dos.</translation>
    </message>
    <message>
        <source>Compare the address and the port with what the host&apos;s card shows.</source>
        <translation>Compara la dirección y el puerto con lo que ve el anfitrión.</translation>
    </message>
    <message>
        <source>No chat is hosted on this computer at port %1.</source>
        <translation>En este equipo no hay ningún chat en el puerto %1.</translation>
    </message>
    <message>
        <source>127.0.0.1 and localhost mean this computer itself. Ask whoever hosts for the address that others use.</source>
        <translation>127.0.0.1 y localhost son este mismo equipo. Pide al anfitrión la dirección que usan los demás.</translation>
    </message>
    <message>
        <source>No computer of the name %1 is known here.</source>
        <translation>Aquí no se conoce ningún equipo con el nombre %1.</translation>
    </message>
    <message>
        <source>Use the address in numbers that the host&apos;s card shows.</source>
        <translation>Usa la dirección en números que ve el anfitrión.</translation>
    </message>
    <message>
        <source>The computer at %1 is there, but nothing is served at port %2.</source>
        <translation>El equipo en %1 está ahí, pero no hay nada en el puerto %2.</translation>
    </message>
    <message>
        <source>The chat is not being hosted at the moment, or at another port: whoever hosts sees it on their card.</source>
        <translation>El chat no está en marcha ahora, o está en otro puerto: el anfitrión lo ve en su tarjeta.</translation>
    </message>
    <message>
        <source>Something takes the connection at %1, but says nothing.</source>
        <translation>Algo acepta la conexión en %1, pero no dice nada.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, whoever hosts can stop the chat and start it again.</source>
        <translation>Inténtalo de nuevo; si no ayuda, el anfitrión puede detener el chat y volver a iniciarlo.</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall may keep back what servers say to the whole network.</source>
        <translation>El cortafuegos de este equipo puede estar reteniendo lo que los servidores dicen a toda la red.</translation>
    </message>
    <message>
        <source>Open it with this command, or type the address that the host&apos;s card shows: that works without.</source>
        <translation>Ábrelo con esta orden, o escribe la dirección que ve el anfitrión: eso funciona sin ello.</translation>
    </message>
    <message>
        <source>A VPN (%1) is on; some keep the local network out.</source>
        <translation>Hay una VPN (%1) activa; algunas dejan fuera la red local.</translation>
    </message>
    <message>
        <source>Turn it off for a moment and look again.</source>
        <translation>Desactívala un momento y vuelve a mirar.</translation>
    </message>
    <message>
        <source>Maybe nobody hosts a chat on this network at the moment (%1).</source>
        <translation>Quizá nadie tiene un chat en esta red en este momento (%1).</translation>
    </message>
    <message>
        <source>One of you has to choose Host a chat here; whoever hosts keeps the program running.</source>
        <translation>Uno de vosotros tiene que elegir «Crear un chat aquí»; quien lo haga mantiene el programa abierto.</translation>
    </message>
    <message>
        <source>Or whoever hosts is in another network: a guest Wi-Fi, another router, a VLAN. Chats are found in one&apos;s own network only.</source>
        <translation>O el anfitrión está en otra red: un wifi de invitados, otro router, una VLAN. Los chats solo se encuentran en la propia red.</translation>
    </message>
    <message>
        <source>Join the same Wi-Fi, or type the address that the host&apos;s card shows.</source>
        <translation>Conéctate al mismo wifi, o escribe la dirección que ve el anfitrión.</translation>
    </message>
    <message>
        <source>The chat listens on this computer only (%1), for nobody else.</source>
        <translation>El chat solo escucha en este equipo (%1), para nadie más.</translation>
    </message>
    <message>
        <source>Start the program without --listen, and host again.</source>
        <translation>Inicia el programa sin --listen y vuelve a crear el chat.</translation>
    </message>
    <message>
        <source>%1 works: somebody came in by it from another computer.</source>
        <translation>%1 funciona: alguien entró por ahí desde otro equipo.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall (%1) lets nobody through to port %2.</source>
        <translation>El cortafuegos de este equipo (%1) no deja pasar a nadie al puerto %2.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall (%1) is on. Unless port %2 was opened in it, nobody gets through.</source>
        <translation>El cortafuegos de este equipo (%1) está activo. Si no se abrió el puerto %2, no pasa nadie.</translation>
    </message>
    <message>
        <source>Open it with this command.</source>
        <translation>Ábrelo con esta orden.</translation>
    </message>
    <message>
        <source>Others on the same network can use %1; nobody has yet.</source>
        <translation>Otros en la misma red pueden usar %1; nadie lo ha hecho todavía.</translation>
    </message>
    <message>
        <source>Some Wi-Fi keeps its devices apart: then nobody can reach this computer by it.</source>
        <translation>Algunas redes wifi mantienen separados sus dispositivos: entonces nadie llega a este equipo por ahí.</translation>
    </message>
    <message>
        <source>This chat does not tell the network that it is here, so nobody finds it by itself.</source>
        <translation>Este chat no dice a la red que está aquí, así que nadie lo encuentra solo.</translation>
    </message>
    <message>
        <source>Give others its address, or start the program without --no-announce.</source>
        <translation>Da a los demás su dirección, o inicia el programa sin --no-announce.</translation>
    </message>
    <message>
        <source>This computer has no address that others could use.</source>
        <translation>Este equipo no tiene ninguna dirección que otros puedan usar.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop files to send them to %1</source>
        <translation>Suelta archivos para enviarlos a %1</translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Recently used</source>
        <translation>Usados hace poco</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>Caritas y emociones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animales y naturaleza</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viajes y lugares</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Banderas</translation>
    </message>
    <message>
        <source>Emoji categories</source>
        <translation>Grupos de emojis</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Choose an emoji</source>
        <translation>Elige un emoji</translation>
    </message>
    <message>
        <source>Search by name or keyword</source>
        <translation>Busca por nombre o palabra clave</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>No emoji with this name</source>
        <translation>No hay ningún emoji con este nombre</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>Nothing answers there. Check the address, and that the other computer is on and hosting.</source>
        <translation>Allí no responde nada. Comprueba la dirección, y que el otro equipo esté encendido y con el chat en marcha.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Hearth server that this version understands.</source>
        <translation>Allí responde algo, pero no es un servidor de Hearth que esta versión entienda.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another, or sign in if it is yours.</source>
        <translation>Este nombre ya está en uso. Elige otro, o inicia sesión si es el tuyo.</translation>
    </message>
    <message>
        <source>Wrong username or password.</source>
        <translation>Nombre de usuario o contraseña incorrectos.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a moment, then try again.</source>
        <translation>Demasiados intentos. Espera un momento e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This server lets in only people with an invitation or an account. Ask whoever hosts it.</source>
        <translation>Este servidor solo deja entrar a personas con invitación o cuenta. Pregunta al anfitrión.</translation>
    </message>
    <message>
        <source>This invitation is no longer valid. Ask whoever gave it to you for a new one.</source>
        <translation>Esta invitación ya no es válida. Pide otra a quien te la dio.</translation>
    </message>
    <message>
        <source>This server does not accept new accounts. Ask whoever hosts it to create one for you.</source>
        <translation>Este servidor no acepta cuentas nuevas. Pide al anfitrión que te cree una.</translation>
    </message>
    <message>
        <source>The server there does not go by this name. Use its address, or ask whoever runs it to list the name (--hostnames).</source>
        <translation>El servidor de allí no atiende por este nombre. Usa su dirección, o pide al anfitrión que añada el nombre (--hostnames).</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again.</source>
        <translation>Tu sesión se ha cerrado. Iníciala otra vez.</translation>
    </message>
    <message>
        <source>That did not work. Try again.</source>
        <translation>No ha funcionado. Inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>FieldNote</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Queda %n carácter</numerusform>
            <numerusform>Quedan %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Guardar %1 como…</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>%1 · Saved</source>
        <translation>%1 · Guardado</translation>
    </message>
    <message>
        <source>%1 · A program: run it only if you trust who sent it</source>
        <translation>%1 · Un programa: ábrelo solo si te fías de quien lo envía</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>With location and camera data</source>
        <translation>Con datos de lugar y cámara</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · Waiting for the connection</source>
        <translation>%1 · Esperando la conexión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How to send %1</source>
        <translation>Cómo enviar %1</translation>
    </message>
    <message>
        <source>Full size · %1</source>
        <translation>Tamaño completo · %1</translation>
    </message>
    <message>
        <source>Smaller · %1</source>
        <translation>Más pequeña · %1</translation>
    </message>
    <message>
        <source>It can&apos;t be made smaller</source>
        <translation>No se puede hacer más pequeña</translation>
    </message>
    <message>
        <source>Smaller · …</source>
        <translation>Más pequeña · …</translation>
    </message>
    <message>
        <source>Send original with location and camera data · %1</source>
        <translation>Enviar el original con datos de lugar y cámara · %1</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Reintentar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>FilesOfRoom</name>
    <message>
        <source>Files in %1</source>
        <translation>Archivos en %1</translation>
    </message>
    <message>
        <source>%1, from %2, %3</source>
        <translation>%1, de %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, from %3, %4</source>
        <translation>%1, %2, de %3, %4</translation>
    </message>
    <message>
        <source>No files found so far.</source>
        <translation>Todavía no se han encontrado archivos.</translation>
    </message>
    <message>
        <source>There may be more files in older messages.</source>
        <translation>Puede haber más archivos en mensajes antiguos.</translation>
    </message>
    <message>
        <source>No files have been sent here.</source>
        <translation>Aquí no se han enviado archivos.</translation>
    </message>
    <message>
        <source>Search older messages</source>
        <translation>Buscar en mensajes antiguos</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ForWhom</name>
    <message>
        <source>Send %1 to</source>
        <translation>Enviar %1 a</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
</context>
<context>
    <name>FourWords</name>
    <message>
        <source>Not encrypted: others on the same network can read along.</source>
        <translation>Sin cifrar: otros en la misma red pueden leer lo que se escribe.</translation>
    </message>
    <message>
        <source>Encrypted, with a certificate that this computer trusts.</source>
        <translation>Cifrado, con un certificado en el que confía este equipo.</translation>
    </message>
    <message>
        <source>Encrypted. Others see these four words when they come: they are the same if it is really this server.</source>
        <translation>Cifrado. Los demás ven estas cuatro palabras al llegar: son las mismas si de verdad es este servidor.</translation>
    </message>
    <message>
        <source>Encrypted. You are here for the first time: ask whoever hosts it, over the phone or beside you, for the four words of the server. They have to be these.</source>
        <translation>Cifrado. Es la primera vez que estás aquí: pregunta al anfitrión, por teléfono o en persona, las cuatro palabras del servidor. Tienen que ser estas.</translation>
    </message>
    <message>
        <source>Encrypted. Whoever hosts it sees the same four words.</source>
        <translation>Cifrado. El anfitrión ve las mismas cuatro palabras.</translation>
    </message>
    <message>
        <source>Four words of the server: %1</source>
        <translation>Cuatro palabras del servidor: %1</translation>
    </message>
</context>
<context>
    <name>GiveRole</name>
    <message>
        <source>Give up your role on this server?</source>
        <translation>¿Dejar tu rol en este servidor?</translation>
    </message>
    <message>
        <source>Make %1 an owner of this server?</source>
        <translation>¿Hacer a %1 propietario de este servidor?</translation>
    </message>
    <message>
        <source>Make %1 an administrator of this server?</source>
        <translation>¿Hacer a %1 administrador de este servidor?</translation>
    </message>
    <message>
        <source>Make %1 a member like others on this server?</source>
        <translation>¿Hacer a %1 un miembro más de este servidor?</translation>
    </message>
    <message>
        <source>Give up your role in %1?</source>
        <translation>¿Dejar tu rol en %1?</translation>
    </message>
    <message>
        <source>Make %1 an owner of %2?</source>
        <translation>¿Hacer a %1 propietario de %2?</translation>
    </message>
    <message>
        <source>Make %1 a moderator of %2?</source>
        <translation>¿Hacer a %1 moderador de %2?</translation>
    </message>
    <message>
        <source>Make %1 a member like others in %2?</source>
        <translation>¿Hacer a %1 un miembro más de %2?</translation>
    </message>
    <message>
        <source>Only an owner of the server can give you the role again.</source>
        <translation>Solo un propietario del servidor puede devolverte el rol.</translation>
    </message>
    <message>
        <source>They can do everything on this server that you can, and only they can take that from themselves.</source>
        <translation>Podrá hacer en este servidor todo lo que puedes tú, y solo esa persona podrá quitarse ese rol.</translation>
    </message>
    <message>
        <source>They can say who may join, invite and ban people, and look after every room that they can see.</source>
        <translation>Podrá decidir quién puede unirse, invitar y vetar a personas, y cuidar de todas las salas que vea.</translation>
    </message>
    <message>
        <source>They keep their account and their rooms.</source>
        <translation>Conserva su cuenta y sus salas.</translation>
    </message>
    <message>
        <source>You stay in the room. Only an owner can give you the role again.</source>
        <translation>Te quedas en la sala. Solo un propietario puede devolverte el rol.</translation>
    </message>
    <message>
        <source>They can do everything with the room that you can, and only they can take that from themselves.</source>
        <translation>Podrá hacer con la sala todo lo que puedes tú, y solo esa persona podrá quitarse ese rol.</translation>
    </message>
    <message>
        <source>They can change the room, add, remove and ban people, and delete and pin messages.</source>
        <translation>Podrá cambiar la sala, añadir, sacar y vetar a personas, y eliminar y fijar mensajes.</translation>
    </message>
    <message>
        <source>They stay in the room, and can do there what everyone can.</source>
        <translation>Se queda en la sala y puede hacer en ella lo que todos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Dejar rol</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Hacer propietario</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Hacer administrador</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Hacer moderador</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Hacer miembro</translation>
    </message>
</context>
<context>
    <name>GuestForm</name>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Guests need no password. Everyone sees that you are a guest.</source>
        <translation>Los invitados no necesitan contraseña. Todos ven que eres un invitado.</translation>
    </message>
    <message>
        <source>Join as a guest</source>
        <translation>Unirse como invitado</translation>
    </message>
</context>
<context>
    <name>HistoryEnd</name>
    <message>
        <source>Load older messages</source>
        <translation>Cargar mensajes antiguos</translation>
    </message>
    <message>
        <source>Older messages are on the server. They load when you are online.</source>
        <translation>Los mensajes antiguos están en el servidor. Se cargan cuando estás en línea.</translation>
    </message>
</context>
<context>
    <name>HitHeadings</name>
    <message>
        <source>A room you are not in</source>
        <translation>Una sala en la que no estás</translation>
    </message>
    <message>
        <source>%1 · you are not in it</source>
        <translation>%1 · no estás en ella</translation>
    </message>
    <message>
        <source>%1 · more</source>
        <translation>%1 · más</translation>
    </message>
</context>
<context>
    <name>HitRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>HostForm</name>
    <message>
        <source>Host a chat here</source>
        <translation>Iniciar un chat aquí</translation>
    </message>
    <message>
        <source>Name of the chat</source>
        <translation>Nombre del chat</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>Quién puede unirse</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Con invitación</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Con cuenta</translation>
    </message>
    <message>
        <source>Anyone on your network who has the address, guests too.</source>
        <translation>Cualquiera en tu red que tenga la dirección, también invitados.</translation>
    </message>
    <message>
        <source>People with an account, and whoever has a link that you give them.</source>
        <translation>Personas con cuenta y quien tenga un enlace que les des.</translation>
    </message>
    <message>
        <source>Only people who already have an account.</source>
        <translation>Solo personas que ya tienen una cuenta.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>A number up to 65535; 0 picks a free one.</source>
        <translation>Un número hasta 65535; con 0 se elige uno libre.</translation>
    </message>
    <message>
        <source>%1 Choose another, or use %2.</source>
        <translation>%1 Elige otro o usa %2.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Iniciar el chat</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Host page</source>
        <translation>Página del anfitrión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>En marcha desde hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n conectado</numerusform>
            <numerusform>%n conectados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) today</source>
        <translation>
            <numerusform>%n mensaje hoy</numerusform>
            <numerusform>%n mensajes hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Asking to be let in</source>
        <translation>Piden entrar</translation>
    </message>
    <message>
        <source>Messages by hour</source>
        <translation>Mensajes por hora</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Conectados ahora</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>Hay más de lo que se ve aquí.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>How others join</source>
        <translation>Cómo se unen los demás</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>Quién puede unirse</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Con invitación</translation>
    </message>
    <message>
        <source>Only accounts</source>
        <translation>Con cuenta</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>Qué guarda</translation>
    </message>
    <message>
        <source>Guests and access…</source>
        <translation>Invitados y acceso…</translation>
    </message>
    <message>
        <source>People and audit…</source>
        <translation>Personas y registro…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stop the server…</source>
        <translation>Detener el servidor…</translation>
    </message>
</context>
<context>
    <name>HostRunning</name>
    <message numerus="yes">
        <source>Hosted here · %n connected</source>
        <translation>
            <numerusform>En marcha aquí · %n conectado</numerusform>
            <numerusform>En marcha aquí · %n conectados</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosted here</source>
        <translation>En marcha aquí</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Abrir el chat</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Detener el chat</translation>
    </message>
    <message>
        <source>Why does nobody come?</source>
        <translation>¿Por qué no viene nadie?</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Unirse a %1</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>No messages in the last 24 hours.</source>
        <translation>Ningún mensaje en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>Messages by hour: most of them, %1, from %2 on.</source>
        <translation>Mensajes por hora: la mayoría, %1, desde las %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Your chat is ready</source>
        <translation>Tu chat está listo</translation>
    </message>
    <message>
        <source>Others on your network start Hearth, choose “Join a chat” and type this address:</source>
        <translation>Los demás en tu red abren Hearth, eligen «Unirse a un chat» y escriben esta dirección:</translation>
    </message>
    <message>
        <source>Nobody has written here yet. Say hello.</source>
        <translation>Aquí aún no ha escrito nadie. Saluda.</translation>
    </message>
    <message>
        <source>Open this page to join</source>
        <translation>Abre esta página para unirte</translation>
    </message>
</context>
<context>
    <name>InvitePeople</name>
    <message>
        <source>Invite people to %1</source>
        <translation>Invitar a personas a %1</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Invitar a personas</translation>
    </message>
    <message>
        <source>Whoever has the link can join this server and becomes a member of the room.</source>
        <translation>Quien tenga el enlace puede unirse a este servidor y pasa a ser miembro de la sala.</translation>
    </message>
    <message>
        <source>Whoever has the link can join this server, as a guest or with an account.</source>
        <translation>Quien tenga el enlace puede unirse a este servidor, como invitado o con una cuenta.</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>Se puede usar</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>10 times</source>
        <translation>10 veces</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (opcional)</translation>
    </message>
    <message>
        <source>Only you and others who manage invitations see it.</source>
        <translation>Solo la ves tú y quienes gestionan las invitaciones.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Create link</source>
        <translation>Crear enlace</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again. In Hearth it is pasted where the program asks for an address.</source>
        <translation>Cópialo ahora: no se volverá a mostrar. En Hearth se pega donde el programa pide una dirección.</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Código QR del enlace</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>Crear otro</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>Hay más de lo que se ve aquí.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>InviteRefused</name>
    <message>
        <source>The invitation did not work</source>
        <translation>La invitación no ha funcionado</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>Invitation %1</source>
        <translation>Invitación %1</translation>
    </message>
    <message>
        <source>used %1 of %2</source>
        <translation>usada %1 de %2 veces</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>usada %n vez</numerusform>
            <numerusform>usada %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>ya no es válida</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>no caduca</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>caduca: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Join a chat</source>
        <translation>Unirse a un chat</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent servers</source>
        <translation>Servidores recientes</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>Olvidar este servidor</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Servers nearby</source>
        <translation>Servidores cercanos</translation>
    </message>
    <message>
        <source>No chat was found on this network.</source>
        <translation>No se encontró ningún chat en esta red.</translation>
    </message>
    <message>
        <source>Looking on this network…</source>
        <translation>Buscando en esta red…</translation>
    </message>
    <message>
        <source>Why is nobody there?</source>
        <translation>¿Por qué no hay nadie?</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Averiguar por qué</translation>
    </message>
</context>
<context>
    <name>JoinWays</name>
    <message>
        <source>Others type this address in Hearth, or in a browser.</source>
        <translation>Los demás escriben esta dirección en Hearth, o en un navegador.</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Unirse a %1</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Invitar a personas…</translation>
    </message>
</context>
<context>
    <name>KeepName</name>
    <message>
        <source>Keep this name: choose a password</source>
        <translation>Conserva este nombre: elige una contraseña</translation>
    </message>
    <message>
        <source>A guest is forgotten a day after leaving. With an account you keep your name, your rooms and what you wrote, and can sign in from anywhere.</source>
        <translation>Un invitado se olvida un día después de irse. Con una cuenta conservas tu nombre, tus salas y lo que escribiste, y puedes iniciar sesión desde cualquier sitio.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>What you sign in with, and what others name you by with @.</source>
        <translation>Con él inicias sesión, y con @ te nombran los demás.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
</context>
<context>
    <name>KnockLine</name>
    <message>
        <source>%1 asks to be let in, from %2.</source>
        <translation>%1 pide entrar, desde %2.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>Don’t let in</source>
        <translation>No dejar entrar</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>LeaveRoom</name>
    <message>
        <source>Leave %1?</source>
        <translation>¿Salir de %1?</translation>
    </message>
    <message>
        <source>You can join it again whenever you like.</source>
        <translation>Puedes volver a unirte cuando quieras.</translation>
    </message>
    <message>
        <source>You can come back only if someone in the room invites you.</source>
        <translation>Solo puedes volver si alguien de la sala te invita.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Once you are in a chat, you choose who gets %1.</source>
        <translation>Cuando estés en un chat, eliges quién recibe %1.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Give up role in this room…</source>
        <translation>Dejar el rol en esta sala…</translation>
    </message>
    <message>
        <source>Give up role on this server…</source>
        <translation>Dejar el rol en este servidor…</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Enviar mensaje</translation>
    </message>
    <message>
        <source>New group message…</source>
        <translation>Nuevo mensaje de grupo…</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mencionar</translation>
    </message>
    <message>
        <source>Make moderator…</source>
        <translation>Hacer moderador…</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>Hacer propietario…</translation>
    </message>
    <message>
        <source>Make member…</source>
        <translation>Hacer miembro…</translation>
    </message>
    <message>
        <source>Remove from room…</source>
        <translation>Sacar de la sala…</translation>
    </message>
    <message>
        <source>Ban from room…</source>
        <translation>Vetar en la sala…</translation>
    </message>
    <message>
        <source>Delete messages of the last hour…</source>
        <translation>Eliminar los mensajes de la última hora…</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>Hacer administrador…</translation>
    </message>
    <message>
        <source>Make owner of the server…</source>
        <translation>Hacer propietario del servidor…</translation>
    </message>
    <message>
        <source>Take the role on this server…</source>
        <translation>Quitar el rol en este servidor…</translation>
    </message>
    <message>
        <source>Forgot their password…</source>
        <translation>Ha olvidado su contraseña…</translation>
    </message>
    <message>
        <source>Unban…</source>
        <translation>Quitar el veto…</translation>
    </message>
    <message>
        <source>Ban from the server…</source>
        <translation>Vetar en el servidor…</translation>
    </message>
    <message>
        <source>People in this room</source>
        <translation>Personas en esta sala</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>Volver a los mensajes</translation>
    </message>
    <message>
        <source>People · %1</source>
        <translation>Personas · %1</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody with this name</source>
        <translation>Nadie con este nombre</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>Banned from the server</source>
        <translation>Con veto en el servidor</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Última vez: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>Mentions and replies</source>
        <translation>Menciones y respuestas</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Ir al mensaje</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>You are offline. These are from the messages kept on this computer.</source>
        <translation>Estás sin conexión. Estos son de los mensajes guardados en este equipo.</translation>
    </message>
    <message>
        <source>You are offline. In the messages kept on this computer nobody has mentioned you or replied to you.</source>
        <translation>Estás sin conexión. En los mensajes guardados en este equipo nadie te ha mencionado ni respondido.</translation>
    </message>
    <message>
        <source>Nobody has mentioned you or replied to you.</source>
        <translation>Nadie te ha mencionado ni respondido.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React with %1</source>
        <translation>Reaccionar con %1</translation>
    </message>
</context>
<context>
    <name>MessageEntry</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message>
        <source>%1 created it on %2</source>
        <translation>Creada por %1 el %2</translation>
    </message>
    <message>
        <source>Created on %1</source>
        <translation>Creada el %1</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Imagen %1.png</translation>
    </message>
    <message>
        <source>The picture cannot be kept on this computer.</source>
        <translation>La imagen no se puede guardar en este equipo.</translation>
    </message>
    <message>
        <source>The reaction was not added: %1</source>
        <translation>No se ha añadido la reacción: %1</translation>
    </message>
    <message>
        <source>The start of your conversation with %1</source>
        <translation>El inicio de tu conversación con %1</translation>
    </message>
    <message>
        <source>The start of %1</source>
        <translation>El inicio de %1</translation>
    </message>
    <message>
        <source>No room is open</source>
        <translation>No hay ninguna sala abierta</translation>
    </message>
    <message>
        <source>Choose one on the left, or find one to join.</source>
        <translation>Elige una a la izquierda o busca una a la que unirte.</translation>
    </message>
    <message>
        <source>Find rooms</source>
        <translation>Buscar salas</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Esperando la conexión</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Files: %1</source>
        <translation>Archivos: %1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Reactions: %1</source>
        <translation>Reacciones: %1</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Primer mensaje no leído</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>No enviado. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Esperando la conexión</translation>
    </message>
    <message>
        <source>Reply to %1: %2</source>
        <translation>Respuesta a %1: %2</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
    <message>
        <source>Contains a link. Enter opens it</source>
        <translation>Contiene un enlace. Enter lo abre</translation>
    </message>
    <message>
        <source>Mentions the room %1. Enter opens it</source>
        <translation>Menciona la sala %1. Enter la abre</translation>
    </message>
    <message>
        <source>Mentions you</source>
        <translation>Te menciona</translation>
    </message>
    <message>
        <source>Contains one of your keywords</source>
        <translation>Contiene una de tus palabras clave</translation>
    </message>
    <message>
        <source>Message of somebody you blocked</source>
        <translation>Mensaje de alguien a quien has bloqueado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Editado el %1</translation>
    </message>
    <message>
        <source>pinned, edited</source>
        <translation>fijado, editado</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 a las %2: %3</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Message of somebody you blocked. Click to read it.</source>
        <translation>Mensaje de alguien a quien has bloqueado. Haz clic para leerlo.</translation>
    </message>
</context>
<context>
    <name>NearbyRow</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>by invitation</source>
        <translation>con invitación</translation>
    </message>
    <message>
        <source>accounts only</source>
        <translation>solo con cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>joined before</source>
        <translation>ya te uniste antes</translation>
    </message>
</context>
<context>
    <name>NetworkErrors</name>
    <message>
        <source>Nothing answers there. Is the server running, and is the port right?</source>
        <translation>Allí no responde nada. ¿Está en marcha el servidor y es correcto el puerto?</translation>
    </message>
    <message>
        <source>There is no computer with this name on the network.</source>
        <translation>En la red no hay ningún equipo con este nombre.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may be off or busy, or a firewall may be in the way.</source>
        <translation>El servidor no ha respondido a tiempo. Puede estar apagado u ocupado, o un cortafuegos lo impide.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>El servidor ha cerrado la conexión.</translation>
    </message>
    <message>
        <source>This computer has no connection to the network.</source>
        <translation>Este equipo no tiene conexión con la red.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so the connection would not be private.</source>
        <translation>El certificado del servidor no es válido, así que la conexión no sería privada.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede llegar al servidor.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Este mensaje se ha eliminado.</translation>
    </message>
    <message>
        <source>This room is not there any more, or you are not in it.</source>
        <translation>Esta sala ya no existe, o no estás en ella.</translation>
    </message>
    <message>
        <source>You are not in this room any more.</source>
        <translation>Ya no estás en esta sala.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Esta persona ya no está.</translation>
    </message>
    <message>
        <source>The server does not know this. It may be older than this program.</source>
        <translation>El servidor no conoce esto. Puede que sea más antiguo que este programa.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>El servidor lo ha rechazado.</translation>
    </message>
    <message>
        <source>You are not signed in any more.</source>
        <translation>Tu sesión ya no está abierta.</translation>
    </message>
    <message>
        <source>This is larger than the server accepts.</source>
        <translation>Esto es más grande de lo que acepta el servidor.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>El servidor está ocupado. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Something went wrong on the server.</source>
        <translation>Algo ha fallado en el servidor.</translation>
    </message>
    <message>
        <source>Whoever answers there is not the server that you know.</source>
        <translation>Quien responde allí no es el servidor que conoces.</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest messages</source>
        <translation>Últimos mensajes</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>Entrada: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Salida: %1</translation>
    </message>
    <message>
        <source>%1 joined and left</source>
        <translation>Entrada y salida: %1</translation>
    </message>
    <message>
        <source>%1 joined, %2 left</source>
        <translation>Entrada: %1 · Salida: %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1 made %2 an owner of the room</source>
        <translation>%1 ha hecho a %2 propietario de la sala</translation>
    </message>
    <message>
        <source>%1 made %2 a moderator</source>
        <translation>%1 ha hecho a %2 moderador</translation>
    </message>
    <message>
        <source>%1 made %2 a member like others</source>
        <translation>%1 ha hecho a %2 un miembro más</translation>
    </message>
    <message>
        <source>%1 renamed the room to “%2”</source>
        <translation>%1 ha cambiado el nombre de la sala a «%2»</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1 ha quitado el tema</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1 ha puesto el tema: %2</translation>
    </message>
    <message>
        <source>%1 archived the room</source>
        <translation>%1 ha archivado la sala</translation>
    </message>
    <message>
        <source>%1 unarchived the room</source>
        <translation>%1 ha desarchivado la sala</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 ha fijado un mensaje</translation>
    </message>
    <message>
        <source>%1 opened the room to everyone</source>
        <translation>%1 ha abierto la sala a todos</translation>
    </message>
    <message>
        <source>%1 made the room private</source>
        <translation>%1 ha hecho privada la sala</translation>
    </message>
    <message>
        <source>%1 left posting to moderators</source>
        <translation>%1 deja escribir solo a los moderadores</translation>
    </message>
    <message>
        <source>%1 let everyone post</source>
        <translation>%1 deja escribir a todos</translation>
    </message>
    <message>
        <source>%1 left @room to moderators</source>
        <translation>%1 deja usar @room solo a los moderadores</translation>
    </message>
    <message>
        <source>%1 let everyone use @room</source>
        <translation>%1 deja usar @room a todos</translation>
    </message>
    <message>
        <source>%1 left @room to moderators where many are here</source>
        <translation>%1 deja usar @room solo a los moderadores cuando hay muchos aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <translation>
            <numerusform>%1, %2 y %n más</numerusform>
            <numerusform>%1, %2 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotifyLevels</name>
    <message>
        <source>Notify me about everything</source>
        <translation>Avisarme de todo</translation>
    </message>
    <message>
        <source>Notify me about mentions</source>
        <translation>Avisarme de las menciones</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>No avisarme</translation>
    </message>
</context>
<context>
    <name>OtherServer</name>
    <message>
        <source>This is not the server you know</source>
        <translation>Este no es el servidor que conoces</translation>
    </message>
    <message>
        <source>The server at the address of “%1” is not the one that was there before. It was not told how you sign in. You may be on another network, or somebody has set up the server anew.</source>
        <translation>El servidor en la dirección de «%1» no es el que estaba antes. No se le ha dicho cómo inicias sesión. Puede que estés en otra red o que alguien haya instalado el servidor de nuevo.</translation>
    </message>
    <message>
        <source>Trust it only if you are sure that it is the same chat: whoever runs it can then write as you.</source>
        <translation>Confía en él solo si estás seguro de que es el mismo chat: su anfitrión podrá escribir en tu nombre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión otra vez</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Confiar</translation>
    </message>
</context>
<context>
    <name>OverviewQuestion</name>
    <message>
        <source>Make owner…</source>
        <translation>Hacer propietario…</translation>
    </message>
    <message>
        <source>Make %1 an owner of this server?</source>
        <translation>¿Hacer a %1 propietario de este servidor?</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Hacer propietario</translation>
    </message>
    <message>
        <source>They can do everything on this server that you can, and only they can take that from themselves.</source>
        <translation>Podrá hacer en este servidor todo lo que puedes tú, y solo esa persona podrá quitarse ese rol.</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>Hacer administrador…</translation>
    </message>
    <message>
        <source>Give up your role on this server?</source>
        <translation>¿Dejar tu rol en este servidor?</translation>
    </message>
    <message>
        <source>Make %1 an administrator of this server?</source>
        <translation>¿Hacer a %1 administrador de este servidor?</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Hacer administrador</translation>
    </message>
    <message>
        <source>Only an owner of the server can give you the role again.</source>
        <translation>Solo un propietario del servidor puede devolverte el rol.</translation>
    </message>
    <message>
        <source>They can say who may join, invite and ban people, and look after every room that they can see.</source>
        <translation>Podrá decidir quién puede unirse, invitar y vetar a personas, y cuidar de todas las salas que vea.</translation>
    </message>
    <message>
        <source>Make member…</source>
        <translation>Hacer miembro…</translation>
    </message>
    <message>
        <source>Make %1 a member like others on this server?</source>
        <translation>¿Hacer a %1 un miembro más de este servidor?</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Hacer miembro</translation>
    </message>
    <message>
        <source>They keep their account and their rooms.</source>
        <translation>Conserva su cuenta y sus salas.</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Cerrar sesión en todas partes…</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere?</source>
        <translation>¿Cerrar la sesión de %1 en todas partes?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>At once, on every device. With their password they can sign in again.</source>
        <translation>De inmediato, en todos los dispositivos. Podrá volver a iniciar sesión con su contraseña.</translation>
    </message>
    <message>
        <source>Delete messages of the last day…</source>
        <translation>Eliminar los mensajes del último día…</translation>
    </message>
    <message>
        <source>Delete %1’s messages of the last day?</source>
        <translation>¿Eliminar los mensajes de %1 del último día?</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Eliminar mensajes</translation>
    </message>
    <message>
        <source>In every room, for everyone. This can&apos;t be undone.</source>
        <translation>En todas las salas, para todos. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Unban…</source>
        <translation>Quitar el veto…</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>¿Quitar el veto a %1?</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Quitar el veto</translation>
    </message>
    <message>
        <source>They can sign in as before.</source>
        <translation>Podrá iniciar sesión como antes.</translation>
    </message>
    <message>
        <source>Delete room…</source>
        <translation>Eliminar sala…</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Eliminar sala</translation>
    </message>
    <message>
        <source>All of its messages are deleted, for everyone. This can&apos;t be undone.</source>
        <translation>Todos sus mensajes se eliminan, para todos. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Ban from the server…</source>
        <translation>Vetar en el servidor…</translation>
    </message>
    <message>
        <source>Ban %1 from this server?</source>
        <translation>¿Vetar a %1 en este servidor?</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>They are removed at once, with every guest from the same address. For a day nobody can join as a guest or create an account from there.</source>
        <translation>Se saca a este invitado de inmediato, con todos los invitados de la misma dirección. Durante un día nadie puede unirse como invitado ni crear una cuenta desde allí.</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and can&apos;t sign in. Their messages stay.</source>
        <translation>Su sesión se cierra de inmediato en todas partes y no puede volver a iniciarla. Sus mensajes se quedan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PictureCrop</name>
    <message>
        <source>The part of your picture that is shown. Arrow keys move it; plus and minus make it smaller or larger.</source>
        <translation>La parte de tu imagen que se muestra. Las flechas la mueven; más y menos la hacen más pequeña o más grande.</translation>
    </message>
    <message>
        <source>Show more of it</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show less of it</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Show · %1</source>
        <translation>Mostrar · %1</translation>
    </message>
    <message>
        <source>Animated</source>
        <translation>Animada</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Esperando la conexión</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Tamaño original</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>PinnedMessages</name>
    <message>
        <source>Pinned in %1</source>
        <translation>Fijados en %1</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Ir al mensaje</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet. A message&apos;s menu pins it for everyone in the room.</source>
        <translation>Aquí aún no hay nada fijado. Desde el menú de un mensaje puedes fijarlo para todos en la sala.</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet.</source>
        <translation>Aquí aún no hay nada fijado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Vista previa: %1</translation>
    </message>
    <message>
        <source>Your message appears here as others will see it.</source>
        <translation>Aquí aparece tu mensaje tal como lo verán los demás.</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Cerrar la vista previa</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Last seen %1</source>
        <translation>Última vez: %1</translation>
    </message>
    <message>
        <source>Joined today</source>
        <translation>Aquí desde hoy</translation>
    </message>
    <message>
        <source>Joined in %1</source>
        <translation>Aquí desde %1</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Perfil de %1</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>This is you</source>
        <translation>Eres tú</translation>
    </message>
    <message>
        <source>Banned from the server</source>
        <translation>Con veto en el servidor</translation>
    </message>
    <message>
        <source>Not in your rooms any more</source>
        <translation>Ya no está en tus salas</translation>
    </message>
    <message>
        <source>You blocked them: what they write is folded, you are told of none of it, and they can&apos;t write to you alone. They are not told.</source>
        <translation>Has bloqueado a esta persona: lo que escribe se pliega, no se te avisa de nada de ello y no puede escribirte a solas. No se le dice.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Block for me</source>
        <translation>Bloquear para mí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mencionar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Quitar imagen</translation>
    </message>
</context>
<context>
    <name>ProgressInWords</name>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>quedan %1 h</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>quedan días</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3/s, %4</source>
        <translation>%1 de %2, %3/s, %4</translation>
    </message>
</context>
<context>
    <name>PublicRoomRow</name>
    <message numerus="yes">
        <source>%1, %n member(s)</source>
        <translation>
            <numerusform>%1, %n miembro</numerusform>
            <numerusform>%1, %n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>Show on the full screen</source>
        <translation>Mostrar a pantalla completa</translation>
    </message>
</context>
<context>
    <name>QrScreen</name>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit while others are connected?</source>
        <translation>¿Salir mientras hay otros conectados?</translation>
    </message>
    <message>
        <source>Stop hosting while others are connected?</source>
        <translation>¿Detener el chat mientras hay otros conectados?</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are connected to the chat on this computer. They are disconnected when it stops; everything said is kept.</source>
        <translation>
            <numerusform>Hay %n persona más conectada al chat de este equipo. Se desconecta cuando se detiene; todo lo dicho se conserva.</numerusform>
            <numerusform>Hay %n personas más conectadas al chat de este equipo. Se desconectan cuando se detiene; todo lo dicho se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep hosting</source>
        <translation>Seguir en marcha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Detener el chat</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Ask whoever hosts this server for a code: they make one on your entry in the list of people. It is good once, for a day.</source>
        <translation>Pide un código al anfitrión de este servidor: se crea en tu entrada de la lista de personas. Sirve una vez, durante un día.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Change password and sign in</source>
        <translation>Cambiar contraseña e iniciar sesión</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>A new password for %1</source>
        <translation>Una contraseña nueva para %1</translation>
    </message>
    <message>
        <source>Give them this code, and nobody else: whoever has it can sign in as them. Under “Forgot your password?” they type it and choose a new password. It is good until %1.</source>
        <translation>Da este código a esa persona y a nadie más: quien lo tenga puede iniciar sesión en su nombre. En «¿Has olvidado tu contraseña?» lo escribe y elige una contraseña nueva. Sirve hasta: %1.</translation>
    </message>
    <message>
        <source>A code is made that lets them choose a new password, once, within a day. They are signed out everywhere when they use it. Be sure that it is really them who asks.</source>
        <translation>Se crea un código con el que esta persona puede elegir una contraseña nueva, una vez, en el plazo de un día. Al usarlo, su sesión se cierra en todas partes. Asegúrate de que de verdad es ella quien lo pide.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create code</source>
        <translation>Crear código</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>2 to 32 letters, digits, dots, dashes or underscores.</source>
        <translation>De 2 a 32 letras, cifras, puntos, guiones o guiones bajos.</translation>
    </message>
    <message>
        <source>Name shown to others</source>
        <translation>Nombre que ven los demás</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
</context>
<context>
    <name>ReplyLine</name>
    <message>
        <source>Message deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
</context>
<context>
    <name>ReportMessage</name>
    <message>
        <source>Reported</source>
        <translation>Denunciado</translation>
    </message>
    <message>
        <source>Report this message of %1?</source>
        <translation>¿Denunciar este mensaje de %1?</translation>
    </message>
    <message>
        <source>It was not reported. %1</source>
        <translation>No se denunció. %1</translation>
    </message>
    <message>
        <source>Those who look after it will see it. Thank you.</source>
        <translation>Quienes se ocupan de ello lo verán. Gracias.</translation>
    </message>
    <message>
        <source>The owner and administrators of this server see this message, who wrote it and that you reported it: nothing else of your conversation. Who wrote it is not told.</source>
        <translation>El propietario y los administradores de este servidor ven este mensaje, quién lo escribió y que lo denunciaste: nada más de tu conversación. A quien lo escribió no se le avisa.</translation>
    </message>
    <message>
        <source>Those who look after this room see the message, who wrote it and that you reported it. Who wrote it is not told.</source>
        <translation>Quienes cuidan de esta sala ven el mensaje, quién lo escribió y que lo denunciaste. A quien lo escribió no se le avisa.</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Denunciar</translation>
    </message>
</context>
<context>
    <name>ReportedMessages</name>
    <message>
        <source>Go to the message</source>
        <translation>Ir al mensaje</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Delete the message…</source>
        <translation>Eliminar el mensaje…</translation>
    </message>
    <message>
        <source>Remove %1 from the room…</source>
        <translation>Quitar a %1 de la sala…</translation>
    </message>
    <message>
        <source>Ban %1 from the room…</source>
        <translation>Vetar a %1 en la sala…</translation>
    </message>
    <message>
        <source>Ban %1 from the server…</source>
        <translation>Vetar a %1 en el servidor…</translation>
    </message>
    <message>
        <source>Reported messages</source>
        <translation>Mensajes denunciados</translation>
    </message>
    <message>
        <source>Only those who decide about a message see that it was reported. Who wrote it does not.</source>
        <translation>Solo quienes deciden sobre un mensaje ven que fue denunciado. Quien lo escribió no.</translation>
    </message>
    <message>
        <source>Nothing is reported.</source>
        <translation>No hay nada denunciado.</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>Hay más de lo que se ve aquí.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ReportedRow</name>
    <message>
        <source>%1, in a direct conversation</source>
        <translation>%1, en una conversación directa</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Its author has deleted it.</source>
        <translation>Su autor lo eliminó.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Room owner</source>
        <translation>Propietario de la sala</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderador</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
</context>
<context>
    <name>RoomBans</name>
    <message>
        <source>Banned from %1</source>
        <translation>Con veto en %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>Nadie tiene veto en esta sala.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>Public room</source>
        <translation>Sala pública</translation>
    </message>
    <message>
        <source>Direct conversation</source>
        <translation>Conversación directa</translation>
    </message>
    <message>
        <source>Private room</source>
        <translation>Sala privada</translation>
    </message>
    <message>
        <source>created by %1 on %2</source>
        <translation>creada por %1 el %2</translation>
    </message>
    <message>
        <source>created on %1</source>
        <translation>creada el %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>There is already a room with this name.</source>
        <translation>Ya hay una sala con este nombre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Topic (optional)</source>
        <translation>Tema (opcional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Notify me about</source>
        <translation>Avisarme de</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>At the top of your rooms. Favourites are kept on this computer.</source>
        <translation>Arriba del todo en tus salas. Las favoritas se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation>Personas vetadas…</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Salir de la sala…</translation>
    </message>
    <message>
        <source>Delete room…</source>
        <translation>Eliminar sala…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RoomEntry</name>
    <message>
        <source>You: %1</source>
        <translation>Tú: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Back to the rooms</source>
        <translation>Volver a las salas</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for you in other rooms</source>
        <translation>
            <numerusform>%n mensaje para ti en otras salas</numerusform>
            <numerusform>%n mensajes para ti en otras salas</numerusform>
        </translation>
    </message>
    <message>
        <source>New messages in other rooms</source>
        <translation>Mensajes nuevos en otras salas</translation>
    </message>
    <message>
        <source>%1, details</source>
        <translation>%1, detalles</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>Buscar en esta sala</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Mensajes fijados</translation>
    </message>
    <message>
        <source>Notifications of this room</source>
        <translation>Avisos de esta sala</translation>
    </message>
    <message>
        <source>Hide people</source>
        <translation>Ocultar personas</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Mostrar personas</translation>
    </message>
</context>
<context>
    <name>RoomLost</name>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 se ha eliminado</translation>
    </message>
    <message>
        <source>You were removed from %1</source>
        <translation>Te han sacado de %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Find rooms</source>
        <translation>Buscar salas</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Crear sala</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Tus salas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Salir de la sala…</translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation>Personas vetadas…</translation>
    </message>
    <message>
        <source>Delete room…</source>
        <translation>Eliminar sala…</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Aún no hay salas</translation>
    </message>
    <message>
        <source>Join one that is open, or create one.</source>
        <translation>Únete a una que esté abierta o crea una.</translation>
    </message>
    <message>
        <source>Join one that is open.</source>
        <translation>Únete a una que esté abierta.</translation>
    </message>
    <message numerus="yes">
        <source>%n archived room(s)</source>
        <translation>
            <numerusform>%n sala archivada</numerusform>
            <numerusform>%n salas archivadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of rooms could not be loaded: %1 Trying again.</source>
        <translation>No se ha podido cargar la lista de salas: %1 Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Hosted here · %1</source>
        <translation>En marcha aquí · %1</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>Copia la dirección</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n no leído</numerusform>
            <numerusform>%1, %n no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Sin avisos</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Borrador: %1</translation>
    </message>
</context>
<context>
    <name>RoomRules</name>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Only its people can see it. Others come in when somebody adds or invites them.</source>
        <translation>Solo la ven quienes están en ella. Los demás entran cuando alguien los añade o los invita.</translation>
    </message>
    <message>
        <source>Everyone on the server can then find this room, read all that was said in it, and join.</source>
        <translation>Entonces todos en el servidor podrán encontrar esta sala, leer todo lo dicho en ella y unirse.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Dejarla privada</translation>
    </message>
    <message>
        <source>Open it to everyone</source>
        <translation>Abrirla a todos</translation>
    </message>
    <message>
        <source>Who can write here</source>
        <translation>Quién puede escribir aquí</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderadores</translation>
    </message>
    <message>
        <source>Who can notify everyone with @room</source>
        <translation>Quién puede avisar a todos con @room</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Usual: everyone, while there are at most 20 people; then moderators.</source>
        <translation>Habitual: todos, mientras haya como mucho 20 personas; después, los moderadores.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>It can still be read, but nobody can write in it.</source>
        <translation>Todavía se puede leer, pero nadie puede escribir en ella.</translation>
    </message>
</context>
<context>
    <name>RoomSwitcher</name>
    <message>
        <source>Find a room or a person</source>
        <translation>Buscar una sala o una persona</translation>
    </message>
    <message>
        <source>Find a room, a person or an action</source>
        <translation>Buscar una sala, una persona o una acción</translation>
    </message>
    <message>
        <source>Rooms and people</source>
        <translation>Salas y personas</translation>
    </message>
    <message>
        <source>Rooms, people and actions</source>
        <translation>Salas, personas y acciones</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Nothing with this name</source>
        <translation>Nada con este nombre</translation>
    </message>
</context>
<context>
    <name>RowLines</name>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
</context>
<context>
    <name>SearchChip</name>
    <message>
        <source>From you</source>
        <translation>De ti</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Antes del %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Después del %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>El %1</translation>
    </message>
    <message>
        <source>Mentions you</source>
        <translation>Te menciona</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Con un archivo</translation>
    </message>
    <message>
        <source>With an image</source>
        <translation>Con una imagen</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Con un enlace</translation>
    </message>
    <message>
        <source>%1, remove</source>
        <translation>%1, quitar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>SearchCompletions</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message numerus="yes">
        <source>%n message(s) so far.</source>
        <translation>
            <numerusform>%n mensaje por ahora.</numerusform>
            <numerusform>%n mensajes por ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s).</source>
        <translation>
            <numerusform>%n mensaje.</numerusform>
            <numerusform>%n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is kept on this computer was searched: the server cannot be reached.</source>
        <translation>Solo se ha buscado en lo guardado en este equipo: no se puede llegar al servidor.</translation>
    </message>
    <message>
        <source>There are more: add a word, a person or a day.</source>
        <translation>Hay más: añade una palabra, una persona o un día.</translation>
    </message>
    <message>
        <source>Searching took too long, so some may be missing: add a word, a person or a day.</source>
        <translation>La búsqueda ha tardado demasiado y pueden faltar algunos: añade una palabra, una persona o un día.</translation>
    </message>
    <message>
        <source>Older messages are still being indexed: %1 %</source>
        <translation>Los mensajes antiguos aún se están preparando para la búsqueda: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>Volver a los mensajes</translation>
    </message>
    <message>
        <source>Previous message found</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next message found</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Esta sala</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Qué va primero</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Más parecidos</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Ir al mensaje</translation>
    </message>
    <message>
        <source>This cannot be searched for</source>
        <translation>No se puede buscar esto</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Nobody said this in %1.</source>
        <translation>Nadie ha dicho esto en %1.</translation>
    </message>
    <message>
        <source>Nobody said this where you can read it. Other words, or fewer, may help.</source>
        <translation>Nadie ha dicho esto donde tú puedes leerlo. Quizá ayuden otras palabras, o menos.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>Buscando más…</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>Forget all</source>
        <translation>Olvidar todas</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>Search for it again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>Acotar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SectionHeadings</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Mensajes directos</translation>
    </message>
</context>
<context>
    <name>SelfCard</name>
    <message>
        <source>Do not disturb until %1</source>
        <translation>No molestar hasta: %1</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Online · guest</source>
        <translation>En línea · invitado</translation>
    </message>
    <message numerus="yes">
        <source>%n reported message(s)</source>
        <translation>
            <numerusform>%n mensaje denunciado</numerusform>
            <numerusform>%n mensajes denunciados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfMenus</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Do not disturb…</source>
        <translation>No molestar…</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <translation>Menciones y respuestas</translation>
    </message>
    <message>
        <source>Mark all rooms as read</source>
        <translation>Marcar todas las salas como leídas</translation>
    </message>
    <message>
        <source>Your account…</source>
        <translation>Tu cuenta…</translation>
    </message>
    <message>
        <source>This server…</source>
        <translation>Este servidor…</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Invitar a personas…</translation>
    </message>
    <message>
        <source>Guests and access…</source>
        <translation>Invitados y acceso…</translation>
    </message>
    <message>
        <source>People and audit…</source>
        <translation>Personas y registro…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Otros servidores</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Durante 30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Hasta que lo desactive</translation>
    </message>
    <message>
        <source>Host page…</source>
        <translation>Página del anfitrión…</translation>
    </message>
    <message numerus="yes">
        <source>Reported messages (%n)…</source>
        <translation>
            <numerusform>Mensajes denunciados (%n)…</numerusform>
            <numerusform>Mensajes denunciados (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendState</name>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>No enviado.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>SendableFile</name>
    <message>
        <source>“%1” is a folder; only files can be sent.</source>
        <translation>«%1» es una carpeta; solo se pueden enviar archivos.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«%1» no se puede leer.</translation>
    </message>
</context>
<context>
    <name>ServerAccess</name>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Con invitación</translation>
    </message>
    <message>
        <source>Only accounts</source>
        <translation>Con cuenta</translation>
    </message>
    <message>
        <source>Guests and access</source>
        <translation>Invitados y acceso</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) removed.</source>
        <translation>
            <numerusform>Se ha sacado a %n invitado.</numerusform>
            <numerusform>Se ha sacado a %n invitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>Quién puede unirse</translation>
    </message>
    <message>
        <source>Anyone who reaches this server can join as a guest or create an account. Guests are removed at once when you change this.</source>
        <translation>Quien llegue a este servidor puede unirse como invitado o crear una cuenta. Si cambias esto, se saca a los invitados de inmediato.</translation>
    </message>
    <message>
        <source>People with an account can join, whoever has a link that you give them, and whom you let in when they ask.</source>
        <translation>Pueden unirse las personas con cuenta, quien tenga un enlace que le des y quien dejes entrar cuando lo pida.</translation>
    </message>
    <message>
        <source>Only people with an account can join.</source>
        <translation>Solo pueden unirse personas con cuenta.</translation>
    </message>
    <message>
        <source>Indexing older messages: %1 %</source>
        <translation>Preparando mensajes antiguos para la búsqueda: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Remove all guests…</source>
        <translation>Sacar a todos los invitados…</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>Direcciones vetadas</translation>
    </message>
    <message>
        <source>Banned accounts</source>
        <translation>Cuentas vetadas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>It is on this computer.</source>
        <translation>Está en este equipo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ServerHealth</name>
    <message>
        <source>Something answers at %1, but it is not a Hearth server.</source>
        <translation>Algo responde en %1, pero no es un servidor de Hearth.</translation>
    </message>
    <message>
        <source>The server at %1 is version %2; this program is version %3. One of the two needs an update.</source>
        <translation>El servidor en %1 tiene la versión %2; este programa, la versión %3. Uno de los dos necesita actualizarse.</translation>
    </message>
</context>
<context>
    <name>ServerOverview</name>
    <message>
        <source>People and audit</source>
        <translation>Personas y registro</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted.</source>
        <translation>
            <numerusform>%n mensaje eliminado.</numerusform>
            <numerusform>%n mensajes eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out everywhere.</source>
        <translation>Sesión cerrada en todas partes.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries saved.</source>
        <translation>
            <numerusform>%n entrada guardada.</numerusform>
            <numerusform>%n entradas guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Every public and private room. What is said in a private room, and who is in it, only its members see.</source>
        <translation>Todas las salas públicas y privadas. Lo que se dice en una sala privada, y quién está en ella, solo lo ven sus miembros.</translation>
    </message>
    <message>
        <source>Who did what to whom, for a year. What people wrote is never in it.</source>
        <translation>Quién hizo qué a quién, durante un año. Lo que la gente escribe nunca aparece.</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>Hay más de lo que se ve aquí.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>Your own chat on this computer</source>
        <translation>Tu propio chat en este equipo</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>hosted now</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>not hosted now</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>sesión iniciada como %1</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Olvidar %1</translation>
    </message>
</context>
<context>
    <name>ServerSentences</name>
    <message>
        <source>This is not your password.</source>
        <translation>Esa no es tu contraseña.</translation>
    </message>
    <message>
        <source>Wrong username, or the code is wrong, was used, or is older than a day.</source>
        <translation>Nombre de usuario incorrecto, o el código es incorrecto, ya se usó o tiene más de un día.</translation>
    </message>
    <message>
        <source>Nobody can join from this address for now.</source>
        <translation>Por ahora nadie puede unirse desde esta dirección.</translation>
    </message>
    <message>
        <source>This person is banned from the room; lift the ban first.</source>
        <translation>Esta persona tiene vetada la entrada a la sala; quita primero el veto.</translation>
    </message>
    <message>
        <source>You were banned from this room.</source>
        <translation>Se te ha vetado en esta sala.</translation>
    </message>
    <message>
        <source>%1 cannot be removed by you.</source>
        <translation>No puedes quitar a %1.</translation>
    </message>
    <message>
        <source>%1 does not take messages from you.</source>
        <translation>%1 no acepta mensajes tuyos.</translation>
    </message>
    <message>
        <source>Guests can&apos;t create public rooms on this server; people with an account can.</source>
        <translation>Los invitados no pueden crear salas públicas en este servidor; con una cuenta sí se puede.</translation>
    </message>
    <message>
        <source>Guests can&apos;t invite others.</source>
        <translation>Los invitados no pueden invitar a otros.</translation>
    </message>
    <message>
        <source>Only moderators post in this room.</source>
        <translation>En esta sala solo escriben los moderadores.</translation>
    </message>
    <message>
        <source>Only the owner and admins of this server may do this.</source>
        <translation>Solo pueden hacerlo el propietario y los administradores de este servidor.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and moderators and the owner and admins of this server may do this.</source>
        <translation>Solo pueden hacerlo el propietario y los moderadores de la sala y el propietario y los administradores de este servidor.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and the owner and admins of this server may do this.</source>
        <translation>Solo pueden hacerlo el propietario de la sala y el propietario y los administradores de este servidor.</translation>
    </message>
    <message>
        <source>Only who wrote a message may edit it.</source>
        <translation>Solo quien escribió un mensaje puede editarlo.</translation>
    </message>
    <message>
        <source>This account is banned from the server.</source>
        <translation>Esta cuenta está vetada en el servidor.</translation>
    </message>
    <message>
        <source>This account is no longer here.</source>
        <translation>Esta cuenta ya no existe aquí.</translation>
    </message>
    <message>
        <source>You can&apos;t take this from %1.</source>
        <translation>No puedes quitarle esto a %1.</translation>
    </message>
    <message>
        <source>You can&apos;t block yourself.</source>
        <translation>No puedes bloquearte a ti mismo.</translation>
    </message>
    <message>
        <source>You can&apos;t ban yourself.</source>
        <translation>No puedes vetarte a ti mismo.</translation>
    </message>
    <message>
        <source>You have blocked %1. Unblock them to write here.</source>
        <translation>Has bloqueado a %1. Desbloquea a esta persona para escribir aquí.</translation>
    </message>
    <message>
        <source>This is the room&apos;s only owner: make somebody else an owner before.</source>
        <translation>Es el único propietario de la sala: antes nombra propietario a otra persona.</translation>
    </message>
    <message>
        <source>This is the server&apos;s only owner: make somebody else an owner before.</source>
        <translation>Es el único propietario del servidor: antes nombra propietario a otra persona.</translation>
    </message>
    <message>
        <source>You are the room&apos;s only owner: make somebody else an owner before you leave.</source>
        <translation>Eres el único propietario de la sala: nombra propietario a otra persona antes de salir.</translation>
    </message>
    <message>
        <source>A message names at most %1 people.</source>
        <translation>Un mensaje nombra como máximo a %1 personas.</translation>
    </message>
    <message>
        <source>A room has at most %1 pinned messages.</source>
        <translation>Una sala tiene como máximo %1 mensajes fijados.</translation>
    </message>
    <message>
        <source>As many people wait to be let in as may. Try again in ten minutes.</source>
        <translation>Ya espera para entrar el máximo de personas. Inténtalo de nuevo en diez minutos.</translation>
    </message>
    <message>
        <source>This room is full: it has %1 members.</source>
        <translation>Esta sala está llena: tiene %1 miembros.</translation>
    </message>
    <message>
        <source>This server has reached its limit of %1 invitations.</source>
        <translation>Este servidor ha alcanzado su límite de %1 invitaciones.</translation>
    </message>
    <message>
        <source>You have blocked %1 people, which is the limit.</source>
        <translation>Has bloqueado a %1 personas, que es el límite.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in %1 s.</source>
        <translation>Demasiados intentos. Vuelve a intentarlo en %1 s.</translation>
    </message>
    <message>
        <source>Too many changes at once; wait a moment.</source>
        <translation>Demasiados cambios a la vez; espera un momento.</translation>
    </message>
    <message>
        <source>Too many reactions at once; wait a moment.</source>
        <translation>Demasiadas reacciones a la vez; espera un momento.</translation>
    </message>
    <message>
        <source>This room is archived: it can be read, and nothing is written there any more.</source>
        <translation>Esta sala está archivada: se puede leer, y ya no se escribe nada en ella.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>El disco del servidor está lleno.</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: no files are taken.</source>
        <translation>El disco del servidor está casi lleno: no se aceptan archivos.</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: nothing new is stored until there is space again.</source>
        <translation>El disco del servidor está casi lleno: no se guarda nada nuevo hasta que vuelva a haber espacio.</translation>
    </message>
    <message>
        <source>The server keeps as many bytes of files as it may.</source>
        <translation>El servidor ya guarda todos los archivos que puede.</translation>
    </message>
    <message>
        <source>A file can have at most %1 here.</source>
        <translation>Aquí un archivo puede tener como máximo %1.</translation>
    </message>
    <message>
        <source>A username has at least %1 visible characters.</source>
        <translation>Un nombre de usuario tiene al menos %1 caracteres visibles.</translation>
    </message>
    <message>
        <source>A password has %1 to %2 characters.</source>
        <translation>Una contraseña tiene de %1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>A password has no control characters.</source>
        <translation>Una contraseña no tiene caracteres de control.</translation>
    </message>
    <message>
        <source>A message needs something that can be seen.</source>
        <translation>Un mensaje necesita algo que se vea.</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters.</source>
        <translation>Un mensaje tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Una nota tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>El puerto %1 está ocupado por otro programa.</translation>
    </message>
    <message>
        <source>Port %1 is kept for programs of the system.</source>
        <translation>El puerto %1 está reservado a los programas del sistema.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1.</source>
        <translation>Este equipo no tiene la dirección %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Unknown program</source>
        <translation>Programa desconocido</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Name suggested when you join a chat</source>
        <translation>Nombre sugerido al unirte a un chat</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Show the last message under each room</source>
        <translation>Mostrar el último mensaje bajo cada sala</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>For mentions, direct messages, and rooms where you chose everything.</source>
        <translation>De menciones, mensajes directos y salas en las que elegiste «Todo».</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Until %1. Unread messages are counted, but no notifications are shown.</source>
        <translation>Hasta: %1. Los mensajes no leídos se cuentan, pero no se muestran avisos.</translation>
    </message>
    <message>
        <source>Unread messages are counted, but no notifications are shown.</source>
        <translation>Los mensajes no leídos se cuentan, pero no se muestran avisos.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Separated by commas. Messages with one of these words are highlighted, and notify you like mentions.</source>
        <translation>Separadas por comas. Los mensajes con una de estas palabras se resaltan y te avisan como las menciones.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>Mensajes guardados en este equipo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>200 MB</source>
        <translation>200 MB</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 GB</translation>
    </message>
    <message>
        <source>Messages from others are not kept. Without a connection there is nothing to read.</source>
        <translation>Los mensajes de los demás no se guardan. Sin conexión no hay nada que leer.</translation>
    </message>
    <message>
        <source>The latest messages of each room can be read offline. Signing out deletes them.</source>
        <translation>Los últimos mensajes de cada sala se pueden leer sin conexión. Al cerrar sesión se eliminan.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Enter sends the message</source>
        <translation>Enter envía el mensaje</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter empieza una línea nueva.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>Ctrl+Enter envía, Enter empieza una línea nueva.</translation>
    </message>
    <message>
        <source>Convert :) and other emoticons to emoji</source>
        <translation>Convertir :) y otros emoticonos en emojis</translation>
    </message>
    <message>
        <source>They change when you type a space after them or send. Press Backspace right after that to undo it.</source>
        <translation>Cambian cuando escribes un espacio después o envías. Pulsa Backspace justo después para deshacerlo.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>While you host a chat it always does.</source>
        <translation>Mientras haya un chat en marcha aquí, siempre es así.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits.</source>
        <translation>Este escritorio no tiene bandeja: al cerrar la ventana, el programa se cierra.</translation>
    </message>
    <message>
        <source>Hearth %1</source>
        <translation>Hearth %1</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Alojar</translation>
    </message>
    <message>
        <source>Start Hearth when I sign in to this computer</source>
        <translation>Iniciar Hearth cuando inicio sesión en este equipo</translation>
    </message>
    <message>
        <source>It starts in the tray, and goes on hosting if it was hosting.</source>
        <translation>Se inicia en la bandeja, y sigue alojando si estaba alojando.</translation>
    </message>
    <message>
        <source>Keep this computer awake while others are connected</source>
        <translation>Mantener este equipo despierto mientras otros están conectados</translation>
    </message>
    <message>
        <source>While you host and others are in your chat, it does not go to sleep by itself.</source>
        <translation>Mientras alojas y hay otros en tu chat, no se suspende solo.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>On a message</source>
        <translation>En un mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Has olvidado tu contraseña?</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Otros servidores</translation>
    </message>
    <message>
        <source>A chat server</source>
        <translation>Un servidor de chat</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 te invita a %2.</translation>
    </message>
    <message>
        <source>%1 invites you.</source>
        <translation>%1 te invita.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Cómo iniciar sesión</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>Sign out for good?</source>
        <translation>¿Cerrar sesión para siempre?</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>¿Cerrar sesión?</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that you wrote were not sent yet. They are lost when you sign out.</source>
        <translation>
            <numerusform>%n mensaje que has escrito aún no se ha enviado. Se pierde si cierras sesión.</numerusform>
            <numerusform>%n mensajes que has escrito aún no se han enviado. Se pierden si cierras sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are a guest: after signing out you can&apos;t come back as this %1. You leave your rooms and lose the private ones. Your messages stay.</source>
        <translation>Eres un invitado: tras cerrar sesión no puedes volver como %1. Sales de tus salas y pierdes las privadas. Tus mensajes se quedan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>StopServer</name>
    <message>
        <source>Stop the server?</source>
        <translation>¿Detener el servidor?</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are connected.</source>
        <translation>
            <numerusform>%n más está conectado.</numerusform>
            <numerusform>%n más están conectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>You start it again on the welcome page. Whoever was here is connected again by itself then.</source>
        <translation>Lo vuelves a iniciar en la página de bienvenida. Quien estaba aquí se conecta entonces solo.</translation>
    </message>
    <message>
        <source>It is started again on the computer where it runs, and not from here. Whoever was here is connected again by itself then.</source>
        <translation>Se vuelve a iniciar en el equipo donde funciona, no desde aquí. Quien estaba aquí se conecta entonces solo.</translation>
    </message>
    <message>
        <source>Message to everyone (optional)</source>
        <translation>Mensaje para todos (opcional)</translation>
    </message>
    <message>
        <source>Such as: back at three.</source>
        <translation>Por ejemplo: vuelve a las tres.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Detener el servidor</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>%1 are free on its disk.</source>
        <translation>Hay %1 libres en su disco.</translation>
    </message>
</context>
<context>
    <name>SubmitLine</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Reintentar en %n segundo</numerusform>
            <numerusform>Reintentar en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n no leído</numerusform>
            <numerusform>%1, %n no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>mañana, %1</translation>
    </message>
</context>
<context>
    <name>ThrowOut</name>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>¿Sacar a %1 de %2?</translation>
    </message>
    <message>
        <source>Ban %1 from %2?</source>
        <translation>¿Vetar a %1 en %2?</translation>
    </message>
    <message>
        <source>Delete %1’s messages of the last hour?</source>
        <translation>¿Eliminar los mensajes de %1 de la última hora?</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>¿Quitar el veto a %1?</translation>
    </message>
    <message>
        <source>Ban %1 from this server?</source>
        <translation>¿Vetar a %1 en este servidor?</translation>
    </message>
    <message>
        <source>They can join again if the room is open to them.</source>
        <translation>Podrá volver a unirse si la sala está abierta para esta persona.</translation>
    </message>
    <message>
        <source>They can&apos;t come back. For a day, no other guest from their address can join either.</source>
        <translation>Este invitado no puede volver. Durante un día tampoco puede unirse ningún otro invitado desde su dirección.</translation>
    </message>
    <message>
        <source>They can&apos;t come back until you unban them.</source>
        <translation>No podrá volver hasta que le quites el veto.</translation>
    </message>
    <message>
        <source>In every room, for everyone. This can&apos;t be undone.</source>
        <translation>En todas las salas, para todos. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>In this room, for everyone. This can&apos;t be undone.</source>
        <translation>En esta sala, para todos. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>They can sign in as before.</source>
        <translation>Podrá iniciar sesión como antes.</translation>
    </message>
    <message>
        <source>They are removed at once, with every guest from the same address. For a day nobody can join as a guest or create an account from there.</source>
        <translation>Se saca a este invitado de inmediato, con todos los invitados de la misma dirección. Durante un día nadie puede unirse como invitado ni crear una cuenta desde allí.</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and can&apos;t sign in. Their messages stay.</source>
        <translation>Su sesión se cierra de inmediato en todas partes y no puede volver a iniciarla. Sus mensajes se quedan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Eliminar mensajes</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Quitar el veto</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>Reason (optional, they will see it)</source>
        <translation>Motivo (opcional; la persona lo verá)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TimelineLayout</name>
    <message>
        <source>1 hour later</source>
        <translation>1 hora después</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n hours later</source>
        <translation>
            <numerusform>%n hora después</numerusform>
            <numerusform>%n horas después</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Messages in %1</source>
        <translation>Mensajes en %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>ToneChoice</name>
    <message>
        <source>No skin tone</source>
        <translation>Sin tono de piel</translation>
    </message>
    <message>
        <source>Light skin tone</source>
        <translation>Tono de piel claro</translation>
    </message>
    <message>
        <source>Medium-light skin tone</source>
        <translation>Tono de piel medio claro</translation>
    </message>
    <message>
        <source>Medium skin tone</source>
        <translation>Tono de piel medio</translation>
    </message>
    <message>
        <source>Medium-dark skin tone</source>
        <translation>Tono de piel medio oscuro</translation>
    </message>
    <message>
        <source>Dark skin tone</source>
        <translation>Tono de piel oscuro</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Tono de piel</translation>
    </message>
</context>
<context>
    <name>TwoLines</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>UnknownKey</name>
    <message>
        <source>This server is not encrypted any more</source>
        <translation>Este servidor ya no está cifrado</translation>
    </message>
    <message>
        <source>This is not the server you know</source>
        <translation>Este no es el servidor que conoces</translation>
    </message>
    <message>
        <source>What was said to %1 was encrypted before. Who answers there now does not do that. Nothing was told to them.</source>
        <translation>Lo que se enviaba a %1 iba cifrado. Quien responde ahora allí no cifra. No se le ha enviado nada.</translation>
    </message>
    <message>
        <source>Who answers at %1 is not the server that you know, or not the one that your link is for. Nothing was told to them.</source>
        <translation>Quien responde en %1 no es el servidor que conoces, o no es el de tu enlace. No se le ha enviado nada.</translation>
    </message>
    <message>
        <source>The host may have turned encryption off. Or you are on another network, or somebody on the way wants to read along.</source>
        <translation>Puede que el anfitrión haya desactivado el cifrado. O estás en otra red, o alguien por el camino quiere leerlo todo.</translation>
    </message>
    <message>
        <source>The host may have set up the server anew, without a backup of the old one. Or you are on another network, where another computer has this address. Or somebody on the way wants to read along.</source>
        <translation>Puede que el anfitrión haya instalado el servidor de nuevo, sin una copia del anterior. O estás en otra red, donde otro equipo tiene esta dirección. O alguien por el camino quiere leerlo todo.</translation>
    </message>
    <message>
        <source>The four words of the server that you know:</source>
        <translation>Las cuatro palabras del servidor que conoces:</translation>
    </message>
    <message>
        <source>Call whoever hosts it, and ask. Only they know.</source>
        <translation>Llama al anfitrión y pregunta. Solo él lo sabe.</translation>
    </message>
    <message>
        <source>Call whoever hosts it, and ask for the four words that they see now: Hearth shows them below the address, and hearthd when it starts.</source>
        <translation>Llama al anfitrión y pregúntale las cuatro palabras que ve ahora: Hearth las muestra bajo la dirección, y hearthd al iniciarse.</translation>
    </message>
    <message>
        <source>The words that the host reads out</source>
        <translation>Las palabras que lee el anfitrión</translation>
    </message>
    <message>
        <source>Who answers there does not have these words: it is not the host&apos;s server.</source>
        <translation>Quien responde allí no tiene estas palabras: no es el servidor del anfitrión.</translation>
    </message>
    <message>
        <source>The host told me that encryption is off</source>
        <translation>El anfitrión me ha dicho que el cifrado está desactivado</translation>
    </message>
    <message>
        <source>Others on the same network can read along then, your password too.</source>
        <translation>Otros en la misma red pueden leerlo todo entonces, también tu contraseña.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Comparar las palabras</translation>
    </message>
    <message>
        <source>Go on without encryption</source>
        <translation>Seguir sin cifrado</translation>
    </message>
    <message>
        <source>This server is not encrypted</source>
        <translation>Este servidor no está cifrado</translation>
    </message>
    <message>
        <source>Who answers at %1 takes what is encrypted and does not answer it. Nothing was told to them.</source>
        <translation>Quien responde en %1 acepta lo cifrado y no contesta. No se le dijo nada.</translation>
    </message>
    <message>
        <source>The host may have turned encryption off, or something between you and them does not let it through. Or somebody on the way wants to read along.</source>
        <translation>Puede que el anfitrión haya desactivado el cifrado, o que algo entre vosotros no lo deje pasar. O alguien por el camino quiere leerlo todo.</translation>
    </message>
</context>
<context>
    <name>Web</name>
    <message>
        <source>%1 % of %2</source>
        <translation>%1&#xa0;% de %2</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 y %2 están escribiendo</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se ha podido leer %1: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 en %2, %3</translation>
    </message>
    <message>
        <source>%1 invites you to %2 on %3</source>
        <translation>%1 te invita a %2 en %3</translation>
    </message>
    <message>
        <source>%1 invites you to %2</source>
        <translation>%1 te invita a %2</translation>
    </message>
    <message>
        <source>%1 is typing</source>
        <translation>%1 está escribiendo</translation>
    </message>
    <message>
        <source>%1, download</source>
        <translation>%1, descargar</translation>
    </message>
    <message>
        <source>%1; your browser will warn, for it does not know this server.</source>
        <translation>%1; tu navegador te avisará, porque no conoce este servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name you</source>
        <translation>
            <numerusform>%n de ellos te menciona</numerusform>
            <numerusform>%n de ellos te mencionan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n no leído</numerusform>
            <numerusform>%n no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>A message takes %1 files at most.</source>
        <translation>Un mensaje admite como máximo %1 archivos.</translation>
    </message>
    <message>
        <source>Accounts on this server are made by its administrators.</source>
        <translation>Las cuentas de este servidor las crean sus administradores.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animales y naturaleza</translation>
    </message>
    <message>
        <source>As the browser</source>
        <translation>Como el navegador</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>Pedir entrar</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Elige un emoji</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Código, %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>Crear una sala</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Crear sala</translation>
    </message>
    <message>
        <source>Delete this message for everyone? Its words and files are gone then.</source>
        <translation>¿Eliminar este mensaje para todos? Su texto y sus archivos desaparecen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Mensajes directos</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Do you have an account? %1 and open the link again.</source>
        <translation>¿Tienes una cuenta? %1 y abrir el enlace otra vez.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Edita tu mensaje</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Editing your message</source>
        <translation>Editando tu mensaje</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Archivos por enviar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Banderas</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Go to a room</source>
        <translation>Ir a una sala</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Tengo una cuenta</translation>
    </message>
    <message>
        <source>I have the Hearth program</source>
        <translation>Tengo el programa Hearth</translation>
    </message>
    <message>
        <source>It is sent once the files are there.</source>
        <translation>Se envía cuando los archivos estén allí.</translation>
    </message>
    <message>
        <source>Its certificate in words is %1: compare them with who hosts it, on another way than this page.</source>
        <translation>Su certificado en palabras es %1: compáralas con el anfitrión, por un medio distinto de esta página.</translation>
    </message>
    <message>
        <source>Join as a guest</source>
        <translation>Unirse como invitado</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>Llamar a la puerta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Make an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Primera vez aquí?</translation>
    </message>
    <message>
        <source>New people are let in by invitation: open the link that you were given.</source>
        <translation>Las personas nuevas entran con invitación: abre el enlace que te han dado.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>Ningún emoji se llama así.</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>Aquí aún no ha dicho nada nadie.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>No cambiado: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>Not sent: a file could not be sent. Try it again, or take it away.</source>
        <translation>No enviado: no se ha podido enviar un archivo. Inténtalo de nuevo o quítalo.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Notify me in this browser</source>
        <translation>Avisarme en este navegador</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Older messages are not searchable yet.</source>
        <translation>Aún no se puede buscar en los mensajes antiguos.</translation>
    </message>
    <message>
        <source>Only in this room</source>
        <translation>Solo en esta sala</translation>
    </message>
    <message>
        <source>Open it, choose Join, and paste the whole link:</source>
        <translation>Ábrelo, elige «Unirse» y pega el enlace entero:</translation>
    </message>
    <message>
        <source>Others see it. No password is needed.</source>
        <translation>Los demás lo ven. No hace falta contraseña.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>People in this room</source>
        <translation>Personas en esta sala</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Private: only people who are added see it</source>
        <translation>Privada: solo la ven las personas añadidas</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usados hace poco</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Reply to %1: %2</source>
        <translation>Respuesta a %1: %2</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Rooms that fit</source>
        <translation>Salas que coinciden</translation>
    </message>
    <message>
        <source>Rooms to join</source>
        <translation>Salas a las que unirse</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emojis</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Buscar mensajes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>Enviando %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>Varias personas están escribiendo</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>Mostrar el mensaje</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>¿Cerrar sesión?</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>Caritas y emociones</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>The address may be mistyped, or what was there is gone.</source>
        <translation>Puede que la dirección esté mal escrita, o que lo que había allí ya no exista.</translation>
    </message>
    <message>
        <source>The emoji could not be loaded.</source>
        <translation>No se han podido cargar los emojis.</translation>
    </message>
    <message>
        <source>The messages could not be read: %1</source>
        <translation>No se han podido leer los mensajes: %1</translation>
    </message>
    <message>
        <source>The server answered something that this page does not understand.</source>
        <translation>El servidor ha respondido algo que esta página no entiende.</translation>
    </message>
    <message>
        <source>The server does not answer. Is it on, and are you on the same network?</source>
        <translation>El servidor no responde. ¿Está encendido, y estás en la misma red?</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>There is no connection to the server. What you write is sent when it is back.</source>
        <translation>No hay conexión con el servidor. Lo que escribas se envía cuando vuelva.</translation>
    </message>
    <message>
        <source>There is no such room, or you may not see it.</source>
        <translation>Esa sala no existe, o no puedes verla.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>This connection is encrypted. Your browser does not know this server, and warned you.</source>
        <translation>Esta conexión está cifrada. Tu navegador no conoce este servidor y te ha avisado.</translation>
    </message>
    <message>
        <source>This connection is not encrypted: who is between you and the server can read along.</source>
        <translation>Esta conexión no está cifrada: quien esté entre tú y el servidor puede leerlo todo.</translation>
    </message>
    <message>
        <source>This invitation is not good any more</source>
        <translation>Esta invitación ya no es válida</translation>
    </message>
    <message>
        <source>This is too long: a message has %1 characters at most.</source>
        <translation>Es demasiado largo: un mensaje tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>This is where it began.</source>
        <translation>Aquí empezó todo.</translation>
    </message>
    <message>
        <source>This link invites nobody, or not any more. If hearthd printed it for you as the owner, make your account with it.</source>
        <translation>Este enlace no invita a nadie, o ya no. Si hearthd te lo dio como propietario, crea tu cuenta con él.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Este mensaje se ha eliminado.</translation>
    </message>
    <message>
        <source>This room is archived: nothing is written in it any more.</source>
        <translation>Esta sala está archivada: ya no se escribe nada en ella.</translation>
    </message>
    <message>
        <source>This server lets in new people by invitation only.</source>
        <translation>Este servidor solo deja entrar a personas nuevas con invitación.</translation>
    </message>
    <message>
        <source>To the chat</source>
        <translation>Ir al chat</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>Ir al último mensaje</translation>
    </message>
    <message>
        <source>To your rooms</source>
        <translation>Ir a tus salas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viajes y lugares</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Nuevo intento en %n segundo.</numerusform>
            <numerusform>Nuevo intento en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Intentándolo…</translation>
    </message>
    <message>
        <source>Use an encrypted one</source>
        <translation>Usa una cifrada</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Waiting until you are let in…</source>
        <translation>Esperando a que te dejen entrar…</translation>
    </message>
    <message>
        <source>What to do with this message</source>
        <translation>Qué hacer con este mensaje</translation>
    </message>
    <message>
        <source>What you wrote and is not sent yet is lost.</source>
        <translation>Lo que has escrito y aún no se ha enviado se pierde.</translation>
    </message>
    <message>
        <source>Whoever hosts this server is told, and lets you in or not.</source>
        <translation>Se avisa al anfitrión de este servidor, que te deja entrar o no.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You are a guest: nobody can come back as you.</source>
        <translation>Eres un invitado: nadie puede volver con tu nombre.</translation>
    </message>
    <message>
        <source>You are in no room yet.</source>
        <translation>Aún no estás en ninguna sala.</translation>
    </message>
    <message>
        <source>You see this room, and are not in it.</source>
        <translation>Ves esta sala, pero no estás en ella.</translation>
    </message>
    <message>
        <source>You were not let in.</source>
        <translation>No te han dejado entrar.</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again.</source>
        <translation>Tu sesión se ha cerrado. Iníciala otra vez.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Tus salas</translation>
    </message>
    <message>
        <source>a deleted message</source>
        <translation>un mensaje eliminado</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>una sala</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message numerus="yes">
        <source>seen %n day(s) ago</source>
        <translation>
            <numerusform>última vez hace %n día</numerusform>
            <numerusform>última vez hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n hour(s) ago</source>
        <translation>
            <numerusform>última vez hace %n hora</numerusform>
            <numerusform>última vez hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n minute(s) ago</source>
        <translation>
            <numerusform>última vez hace %n minuto</numerusform>
            <numerusform>última vez hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 archived the room</source>
        <translation>%1 ha archivado la sala</translation>
    </message>
    <message>
        <source>%1 joined and left</source>
        <translation>Entrada y salida: %1</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>Entrada: %1</translation>
    </message>
    <message>
        <source>%1 joined, %2 left</source>
        <translation>Entrada: %1 · Salida: %2</translation>
    </message>
    <message>
        <source>%1 left @room to moderators where many are here</source>
        <translation>%1 deja usar @room solo a los moderadores cuando hay muchos aquí</translation>
    </message>
    <message>
        <source>%1 left @room to moderators</source>
        <translation>%1 deja usar @room solo a los moderadores</translation>
    </message>
    <message>
        <source>%1 left posting to moderators</source>
        <translation>%1 deja escribir solo a los moderadores</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Salida: %1</translation>
    </message>
    <message>
        <source>%1 let everyone post</source>
        <translation>%1 deja escribir a todos</translation>
    </message>
    <message>
        <source>%1 let everyone use @room</source>
        <translation>%1 deja usar @room a todos</translation>
    </message>
    <message>
        <source>%1 made %2 a member like others</source>
        <translation>%1 ha hecho a %2 un miembro más</translation>
    </message>
    <message>
        <source>%1 made %2 a moderator</source>
        <translation>%1 ha hecho a %2 moderador</translation>
    </message>
    <message>
        <source>%1 made %2 an owner of the room</source>
        <translation>%1 ha hecho a %2 propietario de la sala</translation>
    </message>
    <message>
        <source>%1 made the room private</source>
        <translation>%1 ha hecho privada la sala</translation>
    </message>
    <message>
        <source>%1 opened the room to everyone</source>
        <translation>%1 ha abierto la sala a todos</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 ha fijado un mensaje</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1 ha quitado el tema</translation>
    </message>
    <message>
        <source>%1 renamed the room to “%2”</source>
        <translation>%1 ha cambiado el nombre de la sala a «%2»</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1 ha puesto el tema: %2</translation>
    </message>
    <message>
        <source>%1 unarchived the room</source>
        <translation>%1 ha desarchivado la sala</translation>
    </message>
    <message>
        <source>Something went wrong on the server.</source>
        <translation>Algo ha fallado en el servidor.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>El servidor está ocupado. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This invitation is no longer valid. Ask whoever gave it to you for a new one.</source>
        <translation>Esta invitación ya no es válida. Pide otra a quien te la dio.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another, or sign in if it is yours.</source>
        <translation>Este nombre ya está en uso. Elige otro, o inicia sesión si es el tuyo.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Esta persona ya no está.</translation>
    </message>
    <message>
        <source>This room is not there any more, or you are not in it.</source>
        <translation>Esta sala ya no existe, o no estás en ella.</translation>
    </message>
    <message>
        <source>This server does not accept new accounts. Ask whoever hosts it to create one for you.</source>
        <translation>Este servidor no acepta cuentas nuevas. Pide al anfitrión que te cree una.</translation>
    </message>
    <message>
        <source>This server lets in only people with an invitation or an account. Ask whoever hosts it.</source>
        <translation>Este servidor solo deja entrar a personas con invitación o cuenta. Pregunta al anfitrión.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a moment, then try again.</source>
        <translation>Demasiados intentos. Espera un momento e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Wrong username or password.</source>
        <translation>Nombre de usuario o contraseña incorrectos.</translation>
    </message>
    <message>
        <source>You are not in this room any more.</source>
        <translation>Ya no estás en esta sala.</translation>
    </message>
    <message>
        <source>You are not signed in any more.</source>
        <translation>Tu sesión ya no está abierta.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <translation>
            <numerusform>%1, %2 y %n más</numerusform>
            <numerusform>%1, %2 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>Personas y cuerpo</translation>
    </message>
    <message>
        <source>%1 cannot be removed by you.</source>
        <translation>No puedes quitar a %1.</translation>
    </message>
    <message>
        <source>%1 does not take messages from you.</source>
        <translation>%1 no acepta mensajes tuyos.</translation>
    </message>
    <message>
        <source>A file can have at most %1 here.</source>
        <translation>Aquí un archivo puede tener como máximo %1.</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters.</source>
        <translation>Un mensaje tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>A message names at most %1 people.</source>
        <translation>Un mensaje nombra como máximo a %1 personas.</translation>
    </message>
    <message>
        <source>A message needs something that can be seen.</source>
        <translation>Un mensaje necesita algo que se vea.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Una nota tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A password has %1 to %2 characters.</source>
        <translation>Una contraseña tiene de %1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>A password has no control characters.</source>
        <translation>Una contraseña no tiene caracteres de control.</translation>
    </message>
    <message>
        <source>A room has at most %1 pinned messages.</source>
        <translation>Una sala tiene como máximo %1 mensajes fijados.</translation>
    </message>
    <message>
        <source>A username has at least %1 visible characters.</source>
        <translation>Un nombre de usuario tiene al menos %1 caracteres visibles.</translation>
    </message>
    <message>
        <source>As many people wait to be let in as may. Try again in ten minutes.</source>
        <translation>Ya espera para entrar el máximo de personas. Inténtalo de nuevo en diez minutos.</translation>
    </message>
    <message>
        <source>Guests can&apos;t create public rooms on this server; people with an account can.</source>
        <translation>Los invitados no pueden crear salas públicas en este servidor; con una cuenta sí se puede.</translation>
    </message>
    <message>
        <source>Guests can&apos;t invite others.</source>
        <translation>Los invitados no pueden invitar a otros.</translation>
    </message>
    <message>
        <source>Nobody can join from this address for now.</source>
        <translation>Por ahora nadie puede unirse desde esta dirección.</translation>
    </message>
    <message>
        <source>Only moderators post in this room.</source>
        <translation>En esta sala solo escriben los moderadores.</translation>
    </message>
    <message>
        <source>Only the owner and admins of this server may do this.</source>
        <translation>Solo pueden hacerlo el propietario y los administradores de este servidor.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and moderators and the owner and admins of this server may do this.</source>
        <translation>Solo pueden hacerlo el propietario y los moderadores de la sala y el propietario y los administradores de este servidor.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and the owner and admins of this server may do this.</source>
        <translation>Solo pueden hacerlo el propietario de la sala y el propietario y los administradores de este servidor.</translation>
    </message>
    <message>
        <source>Only who wrote a message may edit it.</source>
        <translation>Solo quien escribió un mensaje puede editarlo.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>El disco del servidor está lleno.</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: no files are taken.</source>
        <translation>El disco del servidor está casi lleno: no se aceptan archivos.</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: nothing new is stored until there is space again.</source>
        <translation>El disco del servidor está casi lleno: no se guarda nada nuevo hasta que vuelva a haber espacio.</translation>
    </message>
    <message>
        <source>The server keeps as many bytes of files as it may.</source>
        <translation>El servidor ya guarda todos los archivos que puede.</translation>
    </message>
    <message>
        <source>This account is banned from the server.</source>
        <translation>Esta cuenta está vetada en el servidor.</translation>
    </message>
    <message>
        <source>This account is no longer here.</source>
        <translation>Esta cuenta ya no existe aquí.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Esa no es tu contraseña.</translation>
    </message>
    <message>
        <source>This is the room&apos;s only owner: make somebody else an owner before.</source>
        <translation>Es el único propietario de la sala: antes nombra propietario a otra persona.</translation>
    </message>
    <message>
        <source>This is the server&apos;s only owner: make somebody else an owner before.</source>
        <translation>Es el único propietario del servidor: antes nombra propietario a otra persona.</translation>
    </message>
    <message>
        <source>This person is banned from the room; lift the ban first.</source>
        <translation>Esta persona tiene vetada la entrada a la sala; quita primero el veto.</translation>
    </message>
    <message>
        <source>This room is archived: it can be read, and nothing is written there any more.</source>
        <translation>Esta sala está archivada: se puede leer, y ya no se escribe nada en ella.</translation>
    </message>
    <message>
        <source>This room is full: it has %1 members.</source>
        <translation>Esta sala está llena: tiene %1 miembros.</translation>
    </message>
    <message>
        <source>This server has reached its limit of %1 invitations.</source>
        <translation>Este servidor ha alcanzado su límite de %1 invitaciones.</translation>
    </message>
    <message>
        <source>Too many changes at once; wait a moment.</source>
        <translation>Demasiados cambios a la vez; espera un momento.</translation>
    </message>
    <message>
        <source>Too many reactions at once; wait a moment.</source>
        <translation>Demasiadas reacciones a la vez; espera un momento.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in %1 s.</source>
        <translation>Demasiados intentos. Vuelve a intentarlo en %1 s.</translation>
    </message>
    <message>
        <source>Wrong username, or the code is wrong, was used, or is older than a day.</source>
        <translation>Nombre de usuario incorrecto, o el código es incorrecto, ya se usó o tiene más de un día.</translation>
    </message>
    <message>
        <source>You are the room&apos;s only owner: make somebody else an owner before you leave.</source>
        <translation>Eres el único propietario de la sala: nombra propietario a otra persona antes de salir.</translation>
    </message>
    <message>
        <source>You can&apos;t ban yourself.</source>
        <translation>No puedes vetarte a ti mismo.</translation>
    </message>
    <message>
        <source>You can&apos;t block yourself.</source>
        <translation>No puedes bloquearte a ti mismo.</translation>
    </message>
    <message>
        <source>You can&apos;t take this from %1.</source>
        <translation>No puedes quitarle esto a %1.</translation>
    </message>
    <message>
        <source>You have blocked %1 people, which is the limit.</source>
        <translation>Has bloqueado a %1 personas, que es el límite.</translation>
    </message>
    <message>
        <source>You have blocked %1. Unblock them to write here.</source>
        <translation>Has bloqueado a %1. Desbloquea a esta persona para escribir aquí.</translation>
    </message>
    <message>
        <source>You were banned from this room.</source>
        <translation>Se te ha vetado en esta sala.</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet. A message&apos;s menu pins it for everyone in the room.</source>
        <translation>Aquí aún no hay nada fijado. Desde el menú de un mensaje puedes fijarlo para todos en la sala.</translation>
    </message>
    <message>
        <source>They can&apos;t come back until you unban them.</source>
        <translation>No podrá volver hasta que le quites el veto.</translation>
    </message>
    <message>
        <source>They can&apos;t come back. For a day, no other guest from their address can join either.</source>
        <translation>Este invitado no puede volver. Durante un día tampoco puede unirse ningún otro invitado desde su dirección.</translation>
    </message>
    <message>
        <source>What they write is folded, you are told of none of it, and they can&apos;t write to you alone. They are not told.</source>
        <translation>Lo que escribe queda plegado, no se te avisa de nada y no puede escribirte a solas. No se le avisa.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>A guest is forgotten a day after leaving. With an account you keep your name, your rooms and what you wrote, and can sign in from anywhere.</source>
        <translation>Un invitado se olvida un día después de irse. Con una cuenta conservas tu nombre, tus salas y lo que escribiste, y puedes iniciar sesión desde cualquier sitio.</translation>
    </message>
    <message>
        <source>Ban %1 from %2?</source>
        <translation>¿Vetar a %1 en %2?</translation>
    </message>
    <message>
        <source>Ban %1 from the room…</source>
        <translation>Vetar a %1 en la sala…</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>Banned from %1</source>
        <translation>Con veto en %1</translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation>Personas vetadas…</translation>
    </message>
    <message>
        <source>Block %1 for you?</source>
        <translation>¿Bloquear a %1 para ti?</translation>
    </message>
    <message>
        <source>Block for me…</source>
        <translation>Bloquear para mí…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>De %1: %2</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>No avisarme</translation>
    </message>
    <message>
        <source>Everyone sees you by this name now.</source>
        <translation>Ahora todos te ven con este nombre.</translation>
    </message>
    <message>
        <source>How you are called</source>
        <translation>Cómo te llamas</translation>
    </message>
    <message>
        <source>Keep this name: choose a password</source>
        <translation>Conserva este nombre: elige una contraseña</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>¿Salir de %1?</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Salir de la sala…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Mark unread from here</source>
        <translation>Marcar como no leído desde aquí</translation>
    </message>
    <message>
        <source>Message of somebody you blocked</source>
        <translation>Mensaje de alguien a quien has bloqueado</translation>
    </message>
    <message>
        <source>Message of somebody you blocked. Click to read it.</source>
        <translation>Mensaje de alguien a quien has bloqueado. Haz clic para leerlo.</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderador</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>Más sobre esta sala</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>Nadie tiene veto en esta sala.</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet.</source>
        <translation>Aquí aún no hay nada fijado.</translation>
    </message>
    <message>
        <source>Notify me about everything</source>
        <translation>Avisarme de todo</translation>
    </message>
    <message>
        <source>Notify me about mentions</source>
        <translation>Avisarme de las menciones</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>People you blocked</source>
        <translation>Personas que has bloqueado</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Mensajes fijados</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>¿Sacar a %1 de %2?</translation>
    </message>
    <message>
        <source>Remove %1 from the room…</source>
        <translation>Quitar a %1 de la sala…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Room owner</source>
        <translation>Propietario de la sala</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Cerrar la sesión de %1</translation>
    </message>
    <message>
        <source>The account is yours: sign in as @%1 from now on.</source>
        <translation>La cuenta es tuya: a partir de ahora, inicia sesión como @%1.</translation>
    </message>
    <message>
        <source>The password was changed. You were signed out everywhere else.</source>
        <translation>La contraseña se ha cambiado. Tu sesión se ha cerrado en los demás sitios.</translation>
    </message>
    <message>
        <source>They can join again if the room is open to them.</source>
        <translation>Podrá volver a unirse si la sala está abierta para esta persona.</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>Quitar el veto a %1</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Quitar el veto</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Desbloquear a %1</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Programa desconocido</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>What everyone sees, in old messages too.</source>
        <translation>Lo que ven todos, también en los mensajes antiguos.</translation>
    </message>
    <message>
        <source>What you sign in with, and what others name you by with @.</source>
        <translation>Con él inicias sesión, y con @ te nombran los demás.</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Dónde tienes la sesión abierta</translation>
    </message>
    <message>
        <source>You are not notified of this room</source>
        <translation>No se te avisa de esta sala</translation>
    </message>
    <message>
        <source>You blocked nobody.</source>
        <translation>No has bloqueado a nadie.</translation>
    </message>
    <message>
        <source>You can join it again.</source>
        <translation>Puedes volver a unirte.</translation>
    </message>
    <message>
        <source>You come back only if somebody adds you.</source>
        <translation>Solo vuelves si alguien te añade.</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>Se te quitó de esta sala.</translation>
    </message>
    <message>
        <source>You were removed from this room: %1</source>
        <translation>Se te quitó de esta sala: %1</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Tu cuenta</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>%1 asked to be let in, from %2</source>
        <translation>%1 pidió entrar, desde %2</translation>
    </message>
    <message>
        <source>%1 came in from %2</source>
        <translation>%1 entró desde %2</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 conectados</translation>
    </message>
    <message>
        <source>%1 created an account</source>
        <translation>%1 creó una cuenta</translation>
    </message>
    <message>
        <source>%1 less than at the start</source>
        <translation>%1 menos que al inicio</translation>
    </message>
    <message>
        <source>%1 less than yesterday</source>
        <translation>%1 menos que ayer</translation>
    </message>
    <message>
        <source>%1 let everyone join</source>
        <translation>%1 permitió unirse a todos</translation>
    </message>
    <message>
        <source>%1 let only invited people join</source>
        <translation>%1 permitió unirse solo a los invitados con enlace</translation>
    </message>
    <message>
        <source>%1 let only people with an account join</source>
        <translation>%1 permitió unirse solo a quien tiene cuenta</translation>
    </message>
    <message>
        <source>%1 more than at the start</source>
        <translation>%1 más que al inicio</translation>
    </message>
    <message>
        <source>%1 more than yesterday</source>
        <translation>%1 más que ayer</translation>
    </message>
    <message>
        <source>%1 stopped the server</source>
        <translation>%1 detuvo el servidor</translation>
    </message>
    <message>
        <source>%1 stopped the server.</source>
        <translation>%1 detuvo el servidor.</translation>
    </message>
    <message>
        <source>%1 stopped the server: “%2”</source>
        <translation>%1 detuvo el servidor: «%2»</translation>
    </message>
    <message>
        <source>%1 was slowed down: too many requests</source>
        <translation>Se frenó a %1: demasiadas peticiones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) today</source>
        <translation>
            <numerusform>%n mensaje hoy</numerusform>
            <numerusform>%n mensajes hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>A wrong password was tried from %1</source>
        <translation>Se probó una contraseña incorrecta desde %1</translation>
    </message>
    <message>
        <source>All guests are removed at once. Their messages stay.</source>
        <translation>Todos los invitados salen de inmediato. Sus mensajes se quedan.</translation>
    </message>
    <message>
        <source>Asking to be let in</source>
        <translation>Piden entrar</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Conectados ahora</translation>
    </message>
    <message>
        <source>Create an invitation link</source>
        <translation>Crear un enlace de invitación</translation>
    </message>
    <message>
        <source>Don’t let in</source>
        <translation>No dejar entrar</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>Libre en su disco</translation>
    </message>
    <message>
        <source>Guests who came without an invitation are removed at once. Their messages stay.</source>
        <translation>Los invitados que llegaron sin invitación salen de inmediato. Sus mensajes se quedan.</translation>
    </message>
    <message>
        <source>How others join</source>
        <translation>Cómo se unen los demás</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Enlace de invitación</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Con invitación</translation>
    </message>
    <message>
        <source>It is started again where it runs, and not from here. Whoever was here is connected again by itself then.</source>
        <translation>Se vuelve a iniciar donde funciona, no desde aquí. Quien estaba aquí se conecta entonces solo.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>Message to everyone (optional)</source>
        <translation>Mensaje para todos (opcional)</translation>
    </message>
    <message>
        <source>Messages and accounts</source>
        <translation>Mensajes y cuentas</translation>
    </message>
    <message>
        <source>Messages by hour</source>
        <translation>Mensajes por hora</translation>
    </message>
    <message>
        <source>Messages in each of the last 24 hours: %1</source>
        <translation>Mensajes en cada una de las últimas 24 horas: %1</translation>
    </message>
    <message>
        <source>More than four fifths of the disk are used</source>
        <translation>Se usan más de cuatro quintos del disco</translation>
    </message>
    <message>
        <source>Only accounts</source>
        <translation>Con cuenta</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>En marcha desde hace %1</translation>
    </message>
    <message>
        <source>Stop the server for everyone?</source>
        <translation>¿Detener el servidor para todos?</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Detener el servidor</translation>
    </message>
    <message>
        <source>The computer woke up</source>
        <translation>El equipo se ha despertado</translation>
    </message>
    <message>
        <source>The disk has space again</source>
        <translation>El disco vuelve a tener espacio</translation>
    </message>
    <message>
        <source>The disk is full: nothing more is stored</source>
        <translation>El disco está lleno: no se guarda nada más</translation>
    </message>
    <message>
        <source>The server was started</source>
        <translation>Se inició el servidor</translation>
    </message>
    <message>
        <source>They open %1 in a browser, or type it in Hearth.</source>
        <translation>Abren %1 en un navegador, o lo escriben en Hearth.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>Qué guarda</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>Quién puede unirse</translation>
    </message>
    <message>
        <source>You are connected again once it is back.</source>
        <translation>Te volverás a conectar cuando esté de vuelta.</translation>
    </message>
    <message>
        <source>unchanged since the start</source>
        <translation>sin cambios desde el inicio</translation>
    </message>
    <message>
        <source>unchanged since yesterday</source>
        <translation>sin cambios desde ayer</translation>
    </message>
    <message>
        <source>Reason, which they are told</source>
        <translation>Motivo, que se le comunica</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>Elegir imagen</translation>
    </message>
    <message>
        <source>Everyone sees you with this picture now.</source>
        <translation>Todos te ven ahora con esta imagen.</translation>
    </message>
    <message>
        <source>File of your picture</source>
        <translation>Archivo de tu imagen</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Quitar imagen</translation>
    </message>
    <message>
        <source>The small picture could not be made.</source>
        <translation>No se pudo crear la imagen pequeña.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read: choose a JPEG, PNG or WebP.</source>
        <translation>Este archivo no es una imagen legible: elige un JPEG, PNG o WebP.</translation>
    </message>
    <message>
        <source>Your picture was removed.</source>
        <translation>Se quitó tu imagen.</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>Report this message?</source>
        <translation>¿Denunciar este mensaje?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Denunciar</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Denunciar…</translation>
    </message>
    <message>
        <source>Those who look after it see the message, who wrote it and that you reported it. Who wrote it is not told.</source>
        <translation>Quienes se ocupan de ello ven el mensaje, quién lo escribió y que lo denunciaste. A quien lo escribió no se le avisa.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>A chat that lives on your own computers.</source>
        <translation>Un chat que vive en tus propios equipos.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>WhyNobody</name>
    <message>
        <source>Why does nobody come?</source>
        <translation>¿Por qué no viene nadie?</translation>
    </message>
    <message>
        <source>Why is nobody there?</source>
        <translation>¿Por qué no hay nadie?</translation>
    </message>
    <message>
        <source>The address that the host told you, if any</source>
        <translation>La dirección que te dio el anfitrión, si la hay</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>Copiar la orden %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>hearth::AskingIn</name>
    <message>
        <source>This server is too old to be asked. Ask whoever hosts it for an invitation.</source>
        <translation>Este servidor es demasiado antiguo para preguntarle. Pide una invitación al anfitrión.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>No se ha entendido la respuesta del servidor.</translation>
    </message>
    <message>
        <source>Nobody answered. Try again later, or ask for an invitation.</source>
        <translation>Nadie ha respondido. Inténtalo más tarde o pide una invitación.</translation>
    </message>
    <message>
        <source>You were not let in.</source>
        <translation>No te han dejado entrar.</translation>
    </message>
</context>
<context>
    <name>hearth::Attaching</name>
    <message>
        <source>Only files on this computer can be sent.</source>
        <translation>Solo se pueden enviar archivos de este equipo.</translation>
    </message>
    <message>
        <source>A message can have up to %1 files: the others are left out.</source>
        <translation>Un mensaje puede tener hasta %1 archivos: los demás se dejan fuera.</translation>
    </message>
</context>
<context>
    <name>hearth::AuditTrail</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se ha podido escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>hearth::Autostart</name>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>No se puede quitar el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo %1.</translation>
    </message>
    <message>
        <source>The desktop does not allow it.</source>
        <translation>El escritorio no lo permite.</translation>
    </message>
    <message>
        <source>Host your chat as soon as you sign in.</source>
        <translation>Alojar tu chat en cuanto inicias sesión.</translation>
    </message>
    <message>
        <source>The desktop does not answer.</source>
        <translation>El escritorio no responde.</translation>
    </message>
</context>
<context>
    <name>hearth::Blocked</name>
    <message>
        <source>Somebody who is gone</source>
        <translation>Alguien que ya no está</translation>
    </message>
</context>
<context>
    <name>hearth::CatchUp</name>
    <message>
        <source>The server says that there is more, and sends nothing.</source>
        <translation>El servidor dice que hay más y no envía nada.</translation>
    </message>
</context>
<context>
    <name>hearth::ChatSession</name>
    <message>
        <source>The server has you signed in as somebody else. Please sign in again.</source>
        <translation>En el servidor tu sesión está a nombre de otra persona. Inicia sesión otra vez, por favor.</translation>
    </message>
</context>
<context>
    <name>hearth::Commands</name>
    <message>
        <source>Find a room, a person or an action</source>
        <translation>Buscar una sala, una persona o una acción</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>Sala anterior</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>Sala siguiente</translation>
    </message>
    <message>
        <source>Previous unread room</source>
        <translation>Sala no leída anterior</translation>
    </message>
    <message>
        <source>Next unread room</source>
        <translation>Sala no leída siguiente</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>Buscar en esta sala</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Next message found</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Previous message found</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <translation>Menciones y respuestas</translation>
    </message>
    <message>
        <source>Details of this room</source>
        <translation>Detalles de esta sala</translation>
    </message>
    <message>
        <source>Archived rooms</source>
        <translation>Salas archivadas</translation>
    </message>
    <message>
        <source>Mark all rooms as read</source>
        <translation>Marcar todas las salas como leídas</translation>
    </message>
    <message>
        <source>Find rooms</source>
        <translation>Buscar salas</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Crear sala</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Show or hide people</source>
        <translation>Mostrar u ocultar personas</translation>
    </message>
    <message>
        <source>Scroll up in the messages</source>
        <translation>Subir en los mensajes</translation>
    </message>
    <message>
        <source>Scroll down in the messages</source>
        <translation>Bajar en los mensajes</translation>
    </message>
    <message>
        <source>Back to where you read</source>
        <translation>Volver a donde leías</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Mensajes fijados</translation>
    </message>
    <message>
        <source>Leave this room</source>
        <translation>Salir de esta sala</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation>Terminar «No molestar»</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>No molestar durante 30 minutos</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>No molestar durante 1 hora</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow</source>
        <translation>No molestar hasta mañana</translation>
    </message>
    <message>
        <source>Do not disturb until I turn it off</source>
        <translation>No molestar hasta que lo desactive</translation>
    </message>
    <message>
        <source>Who can join this server</source>
        <translation>Quién puede unirse a este servidor</translation>
    </message>
    <message>
        <source>People and audit</source>
        <translation>Personas y registro</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Invitar a personas</translation>
    </message>
    <message>
        <source>Invite people to this room</source>
        <translation>Invitar a personas a esta sala</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Tu cuenta</translation>
    </message>
    <message>
        <source>This server: address and four words</source>
        <translation>Este servidor: dirección y cuatro palabras</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Otros servidores</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Send (depends on the settings)</source>
        <translation>Enviar (según los ajustes)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Insertar un emoji</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Mostrar u ocultar la vista previa</translation>
    </message>
    <message>
        <source>Edit your last message, if nothing is typed</source>
        <translation>Editar tu último mensaje, si no hay nada escrito</translation>
    </message>
    <message>
        <source>Cancel editing or replying</source>
        <translation>Cancelar la edición o la respuesta</translation>
    </message>
    <message>
        <source>Insert the selected suggestion</source>
        <translation>Insertar la sugerencia elegida</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Close suggestions</source>
        <translation>Cerrar las sugerencias</translation>
    </message>
    <message>
        <source>Open the menu of a room, person or message</source>
        <translation>Abrir el menú de una sala, persona o mensaje</translation>
    </message>
    <message>
        <source>Select messages upwards</source>
        <translation>Seleccionar mensajes hacia arriba</translation>
    </message>
    <message>
        <source>Select messages downwards</source>
        <translation>Seleccionar mensajes hacia abajo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In the chat</source>
        <translation>En el chat</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <source>While suggestions are shown, after @, # or a colon</source>
        <translation>Mientras se ven sugerencias, tras @, # o dos puntos</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>En listas</translation>
    </message>
    <message>
        <source>Host page: how the server is doing</source>
        <translation>Página del anfitrión: cómo va el servidor</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Texto en su tamaño habitual</translation>
    </message>
    <message>
        <source>Reported messages</source>
        <translation>Mensajes denunciados</translation>
    </message>
</context>
<context>
    <name>hearth::Completing</name>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>%1, not in this room</source>
        <translation>%1, no está en esta sala</translation>
    </message>
    <message>
        <source>Everyone in this room</source>
        <translation>Todos en esta sala</translation>
    </message>
    <message>
        <source>You are not in it</source>
        <translation>No estás en ella</translation>
    </message>
</context>
<context>
    <name>hearth::Composition</name>
    <message>
        <source>The server was restored from a backup. Check the message before you save.</source>
        <translation>El servidor se ha restaurado desde una copia de seguridad. Revisa el mensaje antes de guardarlo.</translation>
    </message>
    <message>
        <source>The room of this message is gone.</source>
        <translation>La sala de este mensaje ya no existe.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>No cambiado: %1</translation>
    </message>
</context>
<context>
    <name>hearth::Connection</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The server there does not say that it is the one you know.</source>
        <translation>El servidor de allí no dice ser el que conoces.</translation>
    </message>
    <message>
        <source>This is not the server you know.</source>
        <translation>Este no es el servidor que conoces.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>No se ha entendido la respuesta del servidor.</translation>
    </message>
</context>
<context>
    <name>hearth::Conversation</name>
    <message>
        <source>There is no such room, or you are not in it.</source>
        <translation>Esa sala no existe, o no estás en ella.</translation>
    </message>
</context>
<context>
    <name>hearth::DirectRoom</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>hearth::Download</name>
    <message>
        <source>It cannot be written to %1: %2</source>
        <translation>No se puede escribir en %1: %2</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>No hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>The server sent more than the file has.</source>
        <translation>El servidor ha enviado más de lo que tiene el archivo.</translation>
    </message>
    <message>
        <source>It cannot be written: %1</source>
        <translation>No se puede escribir: %1</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>La conexión se ha cortado.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>No se ha entendido la respuesta del servidor.</translation>
    </message>
    <message>
        <source>It cannot be written to %1.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
</context>
<context>
    <name>hearth::EngineClient</name>
    <message>
        <source>The server sent more than this program takes.</source>
        <translation>El servidor ha enviado más de lo que admite este programa.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>No se ha entendido la respuesta del servidor.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>El servidor ha cerrado la conexión.</translation>
    </message>
    <message>
        <source>The server does not answer any more.</source>
        <translation>El servidor ya no responde.</translation>
    </message>
    <message>
        <source>The server does not take what is sent to it.</source>
        <translation>El servidor no acepta lo que se le envía.</translation>
    </message>
</context>
<context>
    <name>hearth::FileDialogs</name>
    <message>
        <source>Send files</source>
        <translation>Enviar archivos</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>Elige tu imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>hearth::FirstContact</name>
    <message>
        <source>The server takes what is encrypted and does not answer.</source>
        <translation>El servidor acepta lo cifrado y no responde.</translation>
    </message>
</context>
<context>
    <name>hearth::GivenFiles</name>
    <message>
        <source>One message takes up to %1 files.</source>
        <translation>Un mensaje admite hasta %1 archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more file(s)</source>
        <translation>
            <numerusform>%1 y %n archivo más</numerusform>
            <numerusform>%1 y %n archivos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::HistoryFile</name>
    <message>
        <source>The history of this chat cannot be kept: its folder cannot be made.</source>
        <translation>El historial de este chat no se puede guardar: no se puede crear su carpeta.</translation>
    </message>
    <message>
        <source>The history on this computer was made by a newer version of Hearth. It was set aside, and a new one was started.</source>
        <translation>El historial de este equipo lo creó una versión más nueva de Hearth. Se ha apartado y se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The history on this computer was damaged. It was set aside, and a new one was started.</source>
        <translation>El historial de este equipo estaba dañado. Se ha apartado y se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The history of this chat cannot be kept: its file cannot be written.</source>
        <translation>El historial de este chat no se puede guardar: no se puede escribir su archivo.</translation>
    </message>
    <message>
        <source>The history of this chat cannot be kept at the moment: the disk may be full.</source>
        <translation>El historial de este chat no se puede guardar en este momento: puede que el disco esté lleno.</translation>
    </message>
</context>
<context>
    <name>hearth::HostedChat</name>
    <message>
        <source>Our chat</source>
        <translation>Nuestro chat</translation>
    </message>
    <message>
        <source>%1’s chat</source>
        <translation>Chat de %1</translation>
    </message>
</context>
<context>
    <name>hearth::Inviting</name>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>No se ha entendido la respuesta del servidor.</translation>
    </message>
</context>
<context>
    <name>hearth::KeepAwake</name>
    <message>
        <source>Others are connected to the chat that is hosted here.</source>
        <translation>Hay otros conectados al chat que se aloja aquí.</translation>
    </message>
</context>
<context>
    <name>hearth::KeyQuestion</name>
    <message>
        <source>Whoever answers there is not the server that you know.</source>
        <translation>Quien responde allí no es el servidor que conoces.</translation>
    </message>
    <message>
        <source>This server was encrypted before, and is not any more.</source>
        <translation>Este servidor estaba cifrado y ya no lo está.</translation>
    </message>
    <message>
        <source>This server does not answer what is encrypted.</source>
        <translation>Este servidor no responde a lo cifrado.</translation>
    </message>
</context>
<context>
    <name>hearth::MessageActions</name>
    <message>
        <source>Show message</source>
        <translation>Mostrar mensaje</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go to the room it names</source>
        <translation>Ir a la sala mencionada</translation>
    </message>
    <message>
        <source>Add reaction</source>
        <translation>Añadir reacción</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Go to what it replies to</source>
        <translation>Ir al mensaje respondido</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Up</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Mark unread from here</source>
        <translation>Marcar como no leído desde aquí</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>No hay conexión.</translation>
    </message>
    <message>
        <source>You are offline. This is possible again once you are connected.</source>
        <translation>Estás sin conexión. Podrás hacerlo cuando vuelvas a conectarte.</translation>
    </message>
    <message>
        <source>The pin was not changed: %1</source>
        <translation>No se ha cambiado lo fijado: %1</translation>
    </message>
</context>
<context>
    <name>hearth::MessageCommands</name>
    <message>
        <source>There is no connection.</source>
        <translation>No hay conexión.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>No se ha entendido la respuesta del servidor.</translation>
    </message>
</context>
<context>
    <name>hearth::MessagePages</name>
    <message>
        <source>The server sent messages that are not understood.</source>
        <translation>El servidor ha enviado mensajes que no se entienden.</translation>
    </message>
</context>
<context>
    <name>hearth::MessageRange</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>hearth::Naming</name>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (invitado)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hearth::Notices</name>
    <message>
        <source>%1 asks to be let in</source>
        <translation>%1 pide entrar</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>Don&apos;t let in</source>
        <translation>No dejar entrar</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hearth::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Responder…</translation>
    </message>
</context>
<context>
    <name>hearth::Outbox</name>
    <message>
        <source>Too many messages wait to be sent. Wait until there is a connection.</source>
        <translation>Hay demasiados mensajes por enviar. Espera hasta que haya conexión.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The room this was written for is gone.</source>
        <translation>La sala para la que se escribió esto ya no existe.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>No se ha entendido la respuesta del servidor.</translation>
    </message>
</context>
<context>
    <name>hearth::Oversight</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>creada el %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
</context>
<context>
    <name>hearth::OwnPicture</name>
    <message>
        <source>This picture has too many pixels.</source>
        <translation>Esta imagen tiene demasiados píxeles.</translation>
    </message>
    <message>
        <source>This picture takes too long to be read.</source>
        <translation>Esta imagen tarda demasiado en leerse.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>Esta imagen está dañada.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read: choose a JPEG, PNG or WebP.</source>
        <translation>Este archivo no es una imagen legible: elige un JPEG, PNG o WebP.</translation>
    </message>
    <message>
        <source>The small picture could not be made.</source>
        <translation>No se pudo crear la imagen pequeña.</translation>
    </message>
</context>
<context>
    <name>hearth::Pictures</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>Part of it is missing on the server.</source>
        <translation>Falta una parte en el servidor.</translation>
    </message>
    <message>
        <source>Too many pictures are open at once.</source>
        <translation>Hay demasiadas imágenes abiertas a la vez.</translation>
    </message>
    <message>
        <source>It is too large to be shown.</source>
        <translation>Es demasiado grande para mostrarla.</translation>
    </message>
    <message>
        <source>It takes too long to be shown.</source>
        <translation>Tarda demasiado en mostrarse.</translation>
    </message>
    <message>
        <source>It is damaged or not a picture.</source>
        <translation>Está dañada o no es una imagen.</translation>
    </message>
</context>
<context>
    <name>hearth::Program</name>
    <message>
        <source>This is not the server you signed in to before.</source>
        <translation>Este no es el servidor en el que iniciaste sesión antes.</translation>
    </message>
</context>
<context>
    <name>hearth::Reacting</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>hearth::ReceivedFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>Part of it is missing on the server.</source>
        <translation>Falta una parte en el servidor.</translation>
    </message>
</context>
<context>
    <name>hearth::ReportBoard</name>
    <message>
        <source>%1 reported it</source>
        <translation>%1 lo denunció</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reported it</source>
        <translation>
            <numerusform>%1 y %n más lo denunciaron</numerusform>
            <numerusform>%1 y %n más lo denunciaron</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reported a message of %2</source>
        <translation>%1 denunció un mensaje de %2</translation>
    </message>
</context>
<context>
    <name>hearth::RestClient</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>No hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>The server sent more than this program takes.</source>
        <translation>El servidor ha enviado más de lo que admite este programa.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>La conexión se ha cortado.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>No se ha entendido la respuesta del servidor.</translation>
    </message>
    <message>
        <source>What answers there is not a Hearth server.</source>
        <translation>Lo que responde allí no es un servidor de Hearth.</translation>
    </message>
    <message>
        <source>The server has a problem (%1).</source>
        <translation>El servidor tiene un problema (%1).</translation>
    </message>
</context>
<context>
    <name>hearth::RoomHistory</name>
    <message>
        <source>Not all of it is on this computer. Connect to see it.</source>
        <translation>No todo está en este equipo. Conéctate para verlo.</translation>
    </message>
    <message>
        <source>The message is not there any more.</source>
        <translation>El mensaje ya no está.</translation>
    </message>
</context>
<context>
    <name>hearth::Rooms</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>There is no room &quot;%1&quot; on this computer, and the server cannot be asked.</source>
        <translation>En este equipo no hay ninguna sala «%1», y no se puede preguntar al servidor.</translation>
    </message>
</context>
<context>
    <name>hearth::SearchCompleting</name>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>In which room</source>
        <translation>En qué sala</translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation>Antes de un día</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>Después de un día</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>En un día</translation>
    </message>
    <message>
        <source>With a file, an image or a link</source>
        <translation>Con un archivo, una imagen o un enlace</translation>
    </message>
    <message>
        <source>Mentions you</source>
        <translation>Te menciona</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>You are not in it</source>
        <translation>No estás en ella</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Hace una semana</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Hace un mes</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Hace un año</translation>
    </message>
    <message>
        <source>First day of this month</source>
        <translation>Primer día de este mes</translation>
    </message>
    <message>
        <source>First day of this year</source>
        <translation>Primer día de este año</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Con un archivo</translation>
    </message>
    <message>
        <source>With an image</source>
        <translation>Con una imagen</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Con un enlace</translation>
    </message>
</context>
<context>
    <name>hearth::Sending</name>
    <message>
        <source>Not sent, for its room is gone: “%1”</source>
        <translation>No enviado, porque su sala ya no existe: «%1»</translation>
    </message>
</context>
<context>
    <name>hearth::ServerTrust</name>
    <message>
        <source>That server answers, but not over https. Try %1.</source>
        <translation>Ese servidor responde, pero no por https. Prueba %1.</translation>
    </message>
</context>
<context>
    <name>hearth::ServerWatch</name>
    <message>
        <source>unchanged since yesterday</source>
        <translation>sin cambios desde ayer</translation>
    </message>
    <message>
        <source>unchanged since the start</source>
        <translation>sin cambios desde el inicio</translation>
    </message>
    <message>
        <source>%1 less than yesterday</source>
        <translation>%1 menos que ayer</translation>
    </message>
    <message>
        <source>%1 less than at the start</source>
        <translation>%1 menos que al inicio</translation>
    </message>
    <message>
        <source>%1 more than yesterday</source>
        <translation>%1 más que ayer</translation>
    </message>
    <message>
        <source>%1 more than at the start</source>
        <translation>%1 más que al inicio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and accounts</source>
        <translation>Mensajes y cuentas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>hearth::SignIn</name>
    <message>
        <source>No answer from %1 in 10 seconds. The other computer may be off or asleep, in another network, or its firewall may not let this port through. Check these and the address, then try again.</source>
        <translation>%1 no ha respondido en 10 segundos. Puede que el otro equipo esté apagado, en reposo o en otra red, o que su cortafuegos no deje pasar este puerto. Compruébalo, y también la dirección, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This link is for another server than the one that you know at %1. Ask whoever gave it to you.</source>
        <translation>Este enlace es de otro servidor, no del que conoces en %1. Pregunta a quien te lo dio.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Escribe tu nombre de usuario.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>Enter the code that you were given.</source>
        <translation>Escribe el código que te han dado.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>No se ha entendido la respuesta del servidor.</translation>
    </message>
</context>
<context>
    <name>hearth::SocketClient</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The connection ended before the server answered.</source>
        <translation>La conexión terminó antes de que el servidor respondiera.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>No hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>No se ha entendido la respuesta del servidor.</translation>
    </message>
    <message>
        <source>The server ended the session.</source>
        <translation>El servidor ha terminado la sesión.</translation>
    </message>
</context>
<context>
    <name>hearth::Switching</name>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>You are not in it</source>
        <translation>No estás en ella</translation>
    </message>
</context>
<context>
    <name>hearth::Tray</name>
    <message numerus="yes">
        <source>Hosting at %1, %n other(s) connected</source>
        <translation>
            <numerusform>Chat en marcha en %1, %n más conectado</numerusform>
            <numerusform>Chat en marcha en %1, %n más conectados</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosting at %1</source>
        <translation>Chat en marcha en %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Chat detenido</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Open Hearth</source>
        <translation>Abrir Hearth</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Detener el chat</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Iniciar el chat</translation>
    </message>
    <message numerus="yes">
        <source>Hearth: %n unread message(s)</source>
        <translation>
            <numerusform>Hearth: %n mensaje no leído</numerusform>
            <numerusform>Hearth: %n mensajes no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearth: hosting at %1</source>
        <translation>Hearth: chat en marcha en %1</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
</context>
<context>
    <name>hearth::TypingNotice</name>
    <message>
        <source>%1 is typing</source>
        <translation>%1 está escribiendo</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 y %2 están escribiendo</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>Varias personas están escribiendo</translation>
    </message>
</context>
<context>
    <name>hearth::Upload</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file was changed while it was sent.</source>
        <translation>El archivo ha cambiado mientras se enviaba.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>No se ha entendido la respuesta del servidor.</translation>
    </message>
    <message>
        <source>This server does not accept files.</source>
        <translation>Este servidor no acepta archivos.</translation>
    </message>
</context>
</TS>
