<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessQuestion</name>
    <message>
        <source>All guests are removed at once. Their messages stay.</source>
        <translation>ستتم إزالة جميع الضيوف فورًا. وتبقى رسائلهم.</translation>
    </message>
    <message>
        <source>Remove all guests?</source>
        <translation>إزالة جميع الضيوف؟</translation>
    </message>
    <message>
        <source>Let everyone join?</source>
        <translation>السماح للجميع بالانضمام؟</translation>
    </message>
    <message>
        <source>Let only invited people join?</source>
        <translation>السماح للمدعوين فقط بالانضمام؟</translation>
    </message>
    <message>
        <source>Let only people with an account join?</source>
        <translation>السماح لأصحاب الحسابات فقط بالانضمام؟</translation>
    </message>
    <message>
        <source>Anyone who reaches this server can join as a guest or create an account.</source>
        <translation>يمكن لكل من يصل إلى هذا الخادم أن ينضم ضيفًا أو أن ينشئ حسابًا.</translation>
    </message>
    <message>
        <source>Guests who came without an invitation are removed at once. Their messages stay.</source>
        <translation>ستتم فورًا إزالة الضيوف الذين دخلوا بلا دعوة. وتبقى رسائلهم.</translation>
    </message>
    <message>
        <source>%1 They can join again as someone new.</source>
        <translation>%1 ويمكنهم الانضمام مجددًا كأشخاص جدد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove all guests</source>
        <translation>إزالة جميع الضيوف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Everyone sees you by this name now.</source>
        <translation>سيراك الجميع بهذا الاسم من الآن.</translation>
    </message>
    <message>
        <source>The account is yours: sign in as @%1 from now on.</source>
        <translation>الحساب لك الآن: سجّل الدخول من الآن باسم ⁦@%1⁩.</translation>
    </message>
    <message>
        <source>The password was changed. You were signed out everywhere else.</source>
        <translation>تم تغيير كلمة المرور، وتم تسجيل خروجك من كل مكان آخر.</translation>
    </message>
    <message>
        <source>Signed out there.</source>
        <translation>تم تسجيل الخروج هناك.</translation>
    </message>
    <message>
        <source>Somebody has this username, or one that looks like it.</source>
        <translation>اسم المستخدم هذا، أو اسم يشبهه، مأخوذ.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What everyone sees, in old messages too.</source>
        <translation>ما يراه الجميع، في الرسائل القديمة أيضًا.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>What you sign in with, and what others name you by with @.</source>
        <translation>ما تسجّل به الدخول، وما يذكرك به الآخرون مع @.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>This program signs you in by itself, and you have no password of your own yet. With one you can sign in from elsewhere, too, as @%1.</source>
        <translation>يسجّل هذا البرنامج دخولك تلقائيًا، وليست لديك كلمة مرور بعد. بكلمة مرور يمكنك تسجيل الدخول من مكان آخر أيضًا، باسم ⁦@%1⁩.</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Choose password</source>
        <translation>اختيار كلمة مرور</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>الأماكن التي سجّلت الدخول منها</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>People you blocked</source>
        <translation>الأشخاص الذين حجبتهم</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحجب</translation>
    </message>
</context>
<context>
    <name>ActivityInWords</name>
    <message>
        <source>%1 let everyone join</source>
        <translation>سمح %1 للجميع بالانضمام</translation>
    </message>
    <message>
        <source>%1 let only invited people join</source>
        <translation>سمح %1 للمدعوين فقط بالانضمام</translation>
    </message>
    <message>
        <source>%1 let only people with an account join</source>
        <translation>سمح %1 لأصحاب الحسابات فقط بالانضمام</translation>
    </message>
    <message>
        <source>%1 changed who can join</source>
        <translation>غيّر %1 من يمكنه الانضمام</translation>
    </message>
    <message>
        <source>The server was started</source>
        <translation>بدأ الخادم</translation>
    </message>
    <message>
        <source>%1 came in from %2</source>
        <translation>دخل %1 من %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>غادر %1</translation>
    </message>
    <message>
        <source>%1 created an account</source>
        <translation>أنشأ %1 حسابًا</translation>
    </message>
    <message>
        <source>%1 asked to be let in, from %2</source>
        <translation>طلب %1 الدخول من %2</translation>
    </message>
    <message>
        <source>%1 was slowed down: too many requests</source>
        <translation>أُبطئ %1: طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>A wrong password was tried from %1</source>
        <translation>جُرّبت كلمة مرور خطأ من %1</translation>
    </message>
    <message>
        <source>More than four fifths of the disk are used</source>
        <translation>استُخدم أكثر من أربعة أخماس القرص</translation>
    </message>
    <message>
        <source>The disk is full: nothing more is stored</source>
        <translation>القرص ممتلئ: لا يُحفظ شيء بعد الآن</translation>
    </message>
    <message>
        <source>The disk has space again</source>
        <translation>صار في القرص مساحة من جديد</translation>
    </message>
    <message>
        <source>The computer woke up</source>
        <translation>استيقظ الحاسوب</translation>
    </message>
    <message>
        <source>%1 stopped the server</source>
        <translation>أوقف %1 الخادم</translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Some programs read numbers that begin with 0 as other numbers. Write %1 if that is what is meant.</source>
        <translation>تقرأ بعض البرامج الأرقام التي تبدأ بصفر كأرقام أخرى. اكتب %1 إن كان هذا هو المقصود.</translation>
    </message>
    <message>
        <source>An address in numbers has four of them, from 0 to 255, like 192.168.1.20.</source>
        <translation>العنوان الرقمي أربعة أعداد، كل منها من 0 إلى 255، مثل 192.168.1.20.</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>Address: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>ArchivedRooms</name>
    <message>
        <source>Archived rooms</source>
        <translation>الغرف المؤرشفة</translation>
    </message>
    <message>
        <source>They can still be read, but nobody can write in them.</source>
        <translation>ما زالت قراءتها ممكنة، لكن لا أحد يستطيع الكتابة فيها.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>إلغاء الأرشفة</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>مغادرة الغرفة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>This server lets in who is invited. Without an invitation you can ask: somebody who hosts it sees your name, and lets you in or not.</source>
        <translation>لا يدخل هذا الخادم إلا المدعوون. وبلا دعوة يمكنك أن تطلب الدخول: سيرى اسمك أحد مستضيفي الخادم، فيسمح لك أو لا يسمح.</translation>
    </message>
    <message>
        <source>Waiting for somebody to let you in. They have ten minutes.</source>
        <translation>في انتظار أن يسمح لك أحد بالدخول. لديهم عشر دقائق.</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>طلب الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AuditInWords</name>
    <message>
        <source>owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>member like others</source>
        <translation>عضو عادي</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>invited people</source>
        <translation>المدعوون</translation>
    </message>
    <message>
        <source>people with an account</source>
        <translation>أصحاب الحسابات</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>archived or not</source>
        <translation>مؤرشفة أو لا</translation>
    </message>
    <message>
        <source>public or private</source>
        <translation>عامة أو خاصة</translation>
    </message>
    <message>
        <source>who may post</source>
        <translation>من يمكنه الكتابة</translation>
    </message>
    <message>
        <source>who may name everyone</source>
        <translation>من يمكنه مناداة الجميع</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>a deleted room</source>
        <translation>غرفة محذوفة</translation>
    </message>
    <message>
        <source>%1 deleted a message of %2 in %3</source>
        <translation>قام %1 بحذف رسالة كتبها %2 في %3</translation>
    </message>
    <message>
        <source>%1 deleted what %2 had written of late in %3</source>
        <translation>قام %1 بحذف ما كتبه %2 مؤخرًا في %3</translation>
    </message>
    <message>
        <source>%1 deleted what %2 had written of late</source>
        <translation>قام %1 بحذف ما كتبه %2 مؤخرًا</translation>
    </message>
    <message>
        <source>%1 changed %2: %3</source>
        <translation>غيّر %1 في %2: %3</translation>
    </message>
    <message>
        <source>%1 deleted the room %2</source>
        <translation>قام %1 بحذف الغرفة %2</translation>
    </message>
    <message>
        <source>%1 added %2 to %3</source>
        <translation>قام %1 بإضافة %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 removed %2 from %3</source>
        <translation>قام %1 بإزالة %2 من %3</translation>
    </message>
    <message>
        <source>%1 banned %2 from %3</source>
        <translation>قام %1 بحظر %2 من %3</translation>
    </message>
    <message>
        <source>%1 let %2 into %3 again</source>
        <translation>قام %1 برفع الحظر عن %2 في %3</translation>
    </message>
    <message>
        <source>%1 gave %2 another role in %3: %4</source>
        <translation>غيّر %1 دور %2 في %3: %4</translation>
    </message>
    <message>
        <source>%1 made an invitation to %2</source>
        <translation>أنشأ %1 دعوة إلى %2</translation>
    </message>
    <message>
        <source>%1 made an invitation to the server</source>
        <translation>أنشأ %1 دعوة إلى الخادم</translation>
    </message>
    <message>
        <source>%1 revoked an invitation to %2</source>
        <translation>أبطل %1 دعوة إلى %2</translation>
    </message>
    <message>
        <source>%1 revoked an invitation to the server</source>
        <translation>أبطل %1 دعوة إلى الخادم</translation>
    </message>
    <message>
        <source>%1 changed who can join: %2</source>
        <translation>غيّر %1 من يمكنه الانضمام: %2</translation>
    </message>
    <message>
        <source>%1 let somebody in who had asked</source>
        <translation>سمح %1 بدخول شخص طلب ذلك</translation>
    </message>
    <message>
        <source>%1 turned somebody away who had asked</source>
        <translation>رفض %1 دخول شخص طلب ذلك</translation>
    </message>
    <message>
        <source>%1 removed all guests: %2</source>
        <translation>قام %1 بإزالة جميع الضيوف: %2</translation>
    </message>
    <message>
        <source>%1 let guests from the address of %2 in again</source>
        <translation>قام %1 برفع الحظر عن ضيوف عنوان %2</translation>
    </message>
    <message>
        <source>%1 banned %2 from the server</source>
        <translation>قام %1 بحظر %2 من الخادم</translation>
    </message>
    <message>
        <source>%1 let %2 into the server again</source>
        <translation>قام %1 برفع الحظر عن %2 في الخادم</translation>
    </message>
    <message>
        <source>%1 gave %2 another role on the server: %3</source>
        <translation>غيّر %1 دور %2 في الخادم: %3</translation>
    </message>
    <message>
        <source>%1 signed %2 out everywhere</source>
        <translation>قام %1 بتسجيل خروج %2 من كل مكان</translation>
    </message>
    <message>
        <source>%1 made a code with which %2 can choose another password</source>
        <translation>أنشأ %1 رمزًا يتيح لـ %2 اختيار كلمة مرور أخرى</translation>
    </message>
    <message>
        <source>%1 did to %2: %3</source>
        <translation>إجراء من %1 على %2: %3</translation>
    </message>
    <message>
        <source>%1 did: %2</source>
        <translation>إجراء من %1: %2</translation>
    </message>
    <message>
        <source>%1 removed the picture of %2</source>
        <translation>أزال %1 صورة %2</translation>
    </message>
    <message>
        <source>%1 stopped the server</source>
        <translation>أوقف %1 الخادم</translation>
    </message>
    <message>
        <source>%1 dismissed what was reported of %2 in %3</source>
        <translation>تجاهل %1 البلاغ عن %2 في %3</translation>
    </message>
</context>
<context>
    <name>AuthorActions</name>
    <message>
        <source>Report…</source>
        <translation>إبلاغ…</translation>
    </message>
    <message>
        <source>Ban author from room…</source>
        <translation>حظر الكاتب من الغرفة…</translation>
    </message>
    <message>
        <source>Delete their last hour’s messages…</source>
        <translation>حذف رسائله في الساعة الأخيرة…</translation>
    </message>
    <message>
        <source>Ban author from the server…</source>
        <translation>حظر الكاتب من الخادم…</translation>
    </message>
</context>
<context>
    <name>AuthorLine</name>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ضيف</translation>
    </message>
</context>
<context>
    <name>BackPill</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>الرجوع إلى حيث كنت</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>الرجوع إلى حيث كنت (Alt+Left)</translation>
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
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>يوجد أكثر مما هو معروض هنا.</translation>
    </message>
</context>
<context>
    <name>BannedRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>رفع الحظر</translation>
    </message>
</context>
<context>
    <name>BlockedRow</name>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحجب</translation>
    </message>
</context>
<context>
    <name>BrowseRooms</name>
    <message>
        <source>Find rooms</source>
        <translation>البحث عن غرف</translation>
    </message>
    <message>
        <source>Search public rooms</source>
        <translation>ابحث في الغرف العامة</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>الغرف العامة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>No room with this name</source>
        <translation>لا توجد غرفة بهذا الاسم</translation>
    </message>
    <message>
        <source>You are in every public room</source>
        <translation>أنت في كل الغرف العامة</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>إنشاء غرفة</translation>
    </message>
    <message>
        <source>This server has more public rooms than are listed here.</source>
        <translation>في هذا الخادم غرف عامة أكثر من المذكورة هنا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ChatBanners</name>
    <message numerus="yes">
        <source>No connection. Trying again in %n second(s).</source>
        <translation>
            <numerusform>لا يوجد اتصال. ستعاد المحاولة الآن.</numerusform>
            <numerusform>لا يوجد اتصال. ستعاد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>لا يوجد اتصال. ستعاد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>لا يوجد اتصال. ستعاد المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>لا يوجد اتصال. ستعاد المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>لا يوجد اتصال. ستعاد المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Trying now…</source>
        <translation>لا يوجد اتصال. تجري المحاولة الآن…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full. What you write waits here and is sent once there is space again.</source>
        <translation>يكاد قرص الخادم يمتلئ. ما تكتبه ينتظر هنا ويُرسل حين تتوفر مساحة.</translation>
    </message>
    <message>
        <source>More than four fifths of the server&apos;s disk are used. Make space on it before it is full: files are refused first, then messages.</source>
        <translation>استُخدم أكثر من أربعة أخماس قرص الخادم. وفّر مساحة عليه قبل أن يمتلئ: ستُرفض الملفات أولًا، ثم الرسائل.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>%1 asks to be let in, from %2.</source>
        <translation>يطلب %1 الدخول، من %2.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>السماح بالدخول</translation>
    </message>
    <message>
        <source>Don’t let in</source>
        <translation>عدم السماح</translation>
    </message>
    <message>
        <source>%1 stopped the server: “%2”</source>
        <translation>أوقف %1 الخادم: «%2»</translation>
    </message>
    <message>
        <source>%1 stopped the server.</source>
        <translation>أوقف %1 الخادم.</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>أُوقف الخادم.</translation>
    </message>
    <message>
        <source>You are connected again once it is back.</source>
        <translation>ستتصل من جديد عند عودته.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>انظر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
</context>
<context>
    <name>ChoosePeople</name>
    <message>
        <source>Add people to %1</source>
        <translation>إضافة أشخاص إلى %1</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Add more people</source>
        <translation>إضافة أشخاص آخرين</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Nobody with this name</source>
        <translation>لا أحد بهذا الاسم</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>لا أحد غيرك هنا</translation>
    </message>
    <message numerus="yes">
        <source>You can add up to %n people.</source>
        <translation>
            <numerusform>لا يمكنك إضافة مزيد من الأشخاص.</numerusform>
            <numerusform>يمكنك إضافة شخص واحد.</numerusform>
            <numerusform>يمكنك إضافة شخصين.</numerusform>
            <numerusform>يمكنك إضافة ما يصل إلى %Ln أشخاص.</numerusform>
            <numerusform>يمكنك إضافة ما يصل إلى %Ln شخصًا.</numerusform>
            <numerusform>يمكنك إضافة ما يصل إلى %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
</context>
<context>
    <name>ChosenPicture</name>
    <message>
        <source>Your picture was removed.</source>
        <translation>أُزيلت صورتك.</translation>
    </message>
    <message>
        <source>Everyone sees you with this picture now.</source>
        <translation>يراك الجميع الآن بهذه الصورة.</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>تغيير الصورة…</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>استعمال هذه الصورة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ClientInWords</name>
    <message>
        <source>Unknown program</source>
        <translation>برنامج غير معروف</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
</context>
<context>
    <name>ClosedBar</name>
    <message>
        <source>This room is archived. You can read it, but nobody can write here.</source>
        <translation>هذه الغرفة مؤرشفة. يمكنك قراءتها، لكن لا أحد يستطيع الكتابة هنا.</translation>
    </message>
    <message>
        <source>Only moderators write in this room. You can read it, and react.</source>
        <translation>لا يكتب في هذه الغرفة إلا المشرفون. يمكنك القراءة والتفاعل.</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>إلغاء الأرشفة</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1، %2 من %3</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Editing a message</source>
        <translation>تعديل رسالة</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>رد على %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>في انتظار الخادم…</translation>
    </message>
    <message>
        <source>Will be saved when you are back online</source>
        <translation>سيُحفظ حين تعود متصلًا</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>إلغاء التعديل</translation>
    </message>
    <message>
        <source>Cancel reply</source>
        <translation>إلغاء الرد</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>عدّل رسالتك</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>إرسال ملفات</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>إدراج رمز تعبيري</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المستضيف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>CreateRoom</name>
    <message>
        <source>Create room</source>
        <translation>إنشاء غرفة</translation>
    </message>
    <message>
        <source>There is already a room with this name.</source>
        <translation>توجد غرفة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Topic (optional)</source>
        <translation>الموضوع (اختياري)</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>من يمكنه الانضمام</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>المدعوون</translation>
    </message>
    <message>
        <source>Everyone on this server can find and join it.</source>
        <translation>يمكن للجميع في هذا الخادم العثور عليها والانضمام إليها.</translation>
    </message>
    <message>
        <source>Only people whom you invite can find and join it.</source>
        <translation>لا يمكن العثور عليها والانضمام إليها إلا لمن تدعوهم.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
</context>
<context>
    <name>DeleteMessage</name>
    <message>
        <source>Delete this message?</source>
        <translation>حذف هذه الرسالة؟</translation>
    </message>
    <message>
        <source>Delete the message of %1?</source>
        <translation>حذف رسالة %1؟</translation>
    </message>
    <message>
        <source>It was not deleted. %1</source>
        <translation>لم تُحذف. %1</translation>
    </message>
    <message>
        <source>It is deleted for everyone. This can&apos;t be undone.</source>
        <translation>ستُحذف لدى الجميع. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>DeleteRoom</name>
    <message>
        <source>Delete %1?</source>
        <translation>حذف %1؟</translation>
    </message>
    <message>
        <source>All of its messages are deleted, for everyone. This can&apos;t be undone.</source>
        <translation>ستُحذف جميع رسائلها لدى الجميع. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>حذف الغرفة</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>This computer is connected, but the network gave it no address.</source>
        <translation>هذا الحاسوب متصل، لكن الشبكة لم تعطه عنوانًا.</translation>
    </message>
    <message>
        <source>Disconnect from the Wi-Fi or the cable and connect again; where that does not help, restart the router.</source>
        <translation>اقطع الاتصال بالشبكة اللاسلكية أو السلك ثم أعده؛ وإن لم ينفع فأعد تشغيل الموجّه.</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>هذا الحاسوب ليس في أي شبكة.</translation>
    </message>
    <message>
        <source>Connect it to the Wi-Fi or the cable that the others are on.</source>
        <translation>صله بالشبكة اللاسلكية أو السلك الذي عليه الآخرون.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The computer at %1 is there, but its firewall does not let anybody through to port %2.</source>
        <translation>الحاسوب عند %1 موجود، لكن جداره الناري لا يسمح لأحد بالوصول إلى المنفذ %2.</translation>
    </message>
    <message>
        <source>Whoever hosts opens it with one of these, by which firewall they have: ufw, or firewalld.</source>
        <translation>يفتحه المستضيف بأحد هذين الأمرين بحسب جداره الناري: ufw أو firewalld.</translation>
    </message>
    <message>
        <source>The network keeps its devices apart: %1 is heard, but cannot be reached.</source>
        <translation>تفصل الشبكة بين أجهزتها: يُسمع %1 ولا يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>Or the network keeps its devices apart, as guest networks and some access points do.</source>
        <translation>أو أن الشبكة تفصل بين أجهزتها، كما تفعل شبكات الضيوف وبعض نقاط الوصول.</translation>
    </message>
    <message>
        <source>In the settings of the router this is called client isolation, AP isolation or guest network. Turn it off, or use another network for both computers: a telephone&apos;s hotspot, or a cable.</source>
        <translation>يُسمى هذا في إعدادات الموجّه عزل العملاء أو عزل نقطة الوصول أو شبكة الضيوف. أوقفه، أو استعمل شبكة أخرى للحاسوبين: نقطة اتصال هاتف أو سلكًا.</translation>
    </message>
    <message>
        <source>A VPN (%1) takes the way to %2, which is on your own network or near it.</source>
        <translation>تأخذ شبكة VPN ‏(%1) الطريق إلى %2، وهو في شبكتك أو قريب منها.</translation>
    </message>
    <message>
        <source>Turn the VPN off while you chat, or allow access to the local network in its settings.</source>
        <translation>أوقف شبكة VPN أثناء الدردشة، أو اسمح في إعداداتها بالوصول إلى الشبكة المحلية.</translation>
    </message>
    <message>
        <source>%1 is in another network than this computer (%2), and nothing comes back from there.</source>
        <translation>%1 في شبكة غير شبكة هذا الحاسوب (%2)، ولا يعود منها شيء.</translation>
    </message>
    <message>
        <source>Both have to be in the same Wi-Fi, or on the same router: not one in the guest network and the other in the main one. Is that the address that the host&apos;s card shows now?</source>
        <translation>يجب أن يكون الاثنان على الشبكة اللاسلكية نفسها أو الموجّه نفسه: لا أحدهما في شبكة الضيوف والآخر في الرئيسية. هل هذا هو العنوان الذي يظهر الآن عند المستضيف؟</translation>
    </message>
    <message>
        <source>Nothing comes back from %1: it may be off, or a firewall or a router on the way does not let this port through.</source>
        <translation>لا يعود شيء من %1: قد يكون مطفأً، أو أن جدارًا ناريًا أو موجّهًا في الطريق لا يمرّر هذا المنفذ.</translation>
    </message>
    <message>
        <source>Whoever hosts can see on their side which addresses others can use.</source>
        <translation>يرى المستضيف عنده العناوين التي يستطيع الآخرون استعمالها.</translation>
    </message>
    <message>
        <source>No computer answers at %1: it is off or asleep, or has another address by now.</source>
        <translation>لا يجيب أي حاسوب عند %1: هو مطفأ أو نائم، أو صار له عنوان آخر.</translation>
    </message>
    <message>
        <source>Wake it, and compare the address with the one that the host&apos;s card shows.</source>
        <translation>أيقظه، وقارن العنوان بالذي يظهر عند المستضيف.</translation>
    </message>
    <message>
        <source>%1 answers: you can join it.</source>
        <translation>%1 يجيب: يمكنك الانضمام.</translation>
    </message>
    <message>
        <source>Update the older of the two.</source>
        <translation>حدّث الأقدم منهما.</translation>
    </message>
    <message>
        <source>Compare the address and the port with what the host&apos;s card shows.</source>
        <translation>قارن العنوان والمنفذ بما يظهر عند المستضيف.</translation>
    </message>
    <message>
        <source>No chat is hosted on this computer at port %1.</source>
        <translation>لا تُستضاف دردشة على هذا الحاسوب عند المنفذ %1.</translation>
    </message>
    <message>
        <source>127.0.0.1 and localhost mean this computer itself. Ask whoever hosts for the address that others use.</source>
        <translation>‏127.0.0.1 وlocalhost يعنيان هذا الحاسوب نفسه. اسأل المستضيف عن العنوان الذي يستعمله الآخرون.</translation>
    </message>
    <message>
        <source>No computer of the name %1 is known here.</source>
        <translation>لا يُعرف هنا حاسوب باسم %1.</translation>
    </message>
    <message>
        <source>Use the address in numbers that the host&apos;s card shows.</source>
        <translation>استعمل العنوان الرقمي الذي يظهر عند المستضيف.</translation>
    </message>
    <message>
        <source>The computer at %1 is there, but nothing is served at port %2.</source>
        <translation>الحاسوب عند %1 موجود، لكن لا شيء عند المنفذ %2.</translation>
    </message>
    <message>
        <source>The chat is not being hosted at the moment, or at another port: whoever hosts sees it on their card.</source>
        <translation>الدردشة غير مستضافة حاليًا، أو هي عند منفذ آخر: يرى المستضيف ذلك عنده.</translation>
    </message>
    <message>
        <source>Something takes the connection at %1, but says nothing.</source>
        <translation>شيء ما يقبل الاتصال عند %1 لكنه لا يقول شيئًا.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, whoever hosts can stop the chat and start it again.</source>
        <translation>حاول من جديد؛ وإن لم ينفع فليوقف المستضيف الدردشة ويبدأها من جديد.</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall may keep back what servers say to the whole network.</source>
        <translation>قد يحجز الجدار الناري لهذا الحاسوب ما تقوله الخوادم للشبكة كلها.</translation>
    </message>
    <message>
        <source>Open it with this command, or type the address that the host&apos;s card shows: that works without.</source>
        <translation>افتحه بهذا الأمر، أو اكتب العنوان الذي يظهر عند المستضيف: فهذا يعمل من دونه.</translation>
    </message>
    <message>
        <source>A VPN (%1) is on; some keep the local network out.</source>
        <translation>شبكة VPN ‏(%1) تعمل؛ وبعضها يحجب الشبكة المحلية.</translation>
    </message>
    <message>
        <source>Turn it off for a moment and look again.</source>
        <translation>أوقفها لحظة وانظر من جديد.</translation>
    </message>
    <message>
        <source>Maybe nobody hosts a chat on this network at the moment (%1).</source>
        <translation>ربما لا يستضيف أحد دردشة في هذه الشبكة حاليًا (%1).</translation>
    </message>
    <message>
        <source>One of you has to choose Host a chat here; whoever hosts keeps the program running.</source>
        <translation>على أحدكم أن يختار استضافة دردشة هنا؛ ويُبقي المستضيف البرنامج عاملًا.</translation>
    </message>
    <message>
        <source>Or whoever hosts is in another network: a guest Wi-Fi, another router, a VLAN. Chats are found in one&apos;s own network only.</source>
        <translation>أو أن المستضيف في شبكة أخرى: شبكة ضيوف لاسلكية أو موجّه آخر أو VLAN. لا يُعثر على الدردشات إلا في الشبكة نفسها.</translation>
    </message>
    <message>
        <source>Join the same Wi-Fi, or type the address that the host&apos;s card shows.</source>
        <translation>انضم إلى الشبكة اللاسلكية نفسها، أو اكتب العنوان الذي يظهر عند المستضيف.</translation>
    </message>
    <message>
        <source>The chat listens on this computer only (%1), for nobody else.</source>
        <translation>تستمع الدردشة على هذا الحاسوب فقط (%1)، لا لأحد غيره.</translation>
    </message>
    <message>
        <source>Start the program without --listen, and host again.</source>
        <translation>شغّل البرنامج من دون ‎--listen‎ واستضف من جديد.</translation>
    </message>
    <message>
        <source>%1 works: somebody came in by it from another computer.</source>
        <translation>%1 يعمل: دخل به أحد من حاسوب آخر.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall (%1) lets nobody through to port %2.</source>
        <translation>لا يسمح الجدار الناري لهذا الحاسوب (%1) لأحد بالوصول إلى المنفذ %2.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall (%1) is on. Unless port %2 was opened in it, nobody gets through.</source>
        <translation>الجدار الناري لهذا الحاسوب (%1) يعمل. ما لم يُفتح فيه المنفذ %2 فلن يمر أحد.</translation>
    </message>
    <message>
        <source>Open it with this command.</source>
        <translation>افتحه بهذا الأمر.</translation>
    </message>
    <message>
        <source>Others on the same network can use %1; nobody has yet.</source>
        <translation>يستطيع الآخرون في الشبكة نفسها استعمال %1؛ ولم يفعل أحد بعد.</translation>
    </message>
    <message>
        <source>Some Wi-Fi keeps its devices apart: then nobody can reach this computer by it.</source>
        <translation>بعض الشبكات اللاسلكية تفصل بين أجهزتها: عندئذ لا يصل أحد إلى هذا الحاسوب عبرها.</translation>
    </message>
    <message>
        <source>This chat does not tell the network that it is here, so nobody finds it by itself.</source>
        <translation>لا تخبر هذه الدردشة الشبكة بوجودها، فلا يجدها أحد تلقائيًا.</translation>
    </message>
    <message>
        <source>Give others its address, or start the program without --no-announce.</source>
        <translation>أعطِ الآخرين عنوانها، أو شغّل البرنامج من دون ‎--no-announce‎.</translation>
    </message>
    <message>
        <source>This computer has no address that others could use.</source>
        <translation>ليس لهذا الحاسوب عنوان يستطيع الآخرون استعماله.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop files to send them to %1</source>
        <translation>أفلت الملفات هنا لإرسالها إلى %1</translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Recently used</source>
        <translation>المستخدمة مؤخرًا</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>الوجوه والمشاعر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>الحيوانات والطبيعة</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>الطعام والشراب</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>السفر والأماكن</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الأشياء</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>الأعلام</translation>
    </message>
    <message>
        <source>Emoji categories</source>
        <translation>فئات الرموز التعبيرية</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Choose an emoji</source>
        <translation>اختيار رمز تعبيري</translation>
    </message>
    <message>
        <source>Search by name or keyword</source>
        <translation>ابحث بالاسم أو بكلمة</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>No emoji with this name</source>
        <translation>لا يوجد رمز تعبيري بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>Nothing answers there. Check the address, and that the other computer is on and hosting.</source>
        <translation>لا شيء يجيب هناك. تحقق من العنوان، ومن أن الجهاز الآخر يعمل ويستضيف.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Hearth server that this version understands.</source>
        <translation>هناك ما يجيب، لكنه ليس خادم Hearth يفهمه هذا الإصدار.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another, or sign in if it is yours.</source>
        <translation>هذا الاسم مأخوذ. اختر غيره، أو سجّل الدخول إن كان لك.</translation>
    </message>
    <message>
        <source>Wrong username or password.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a moment, then try again.</source>
        <translation>محاولات كثيرة جدًا. انتظر قليلًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This server lets in only people with an invitation or an account. Ask whoever hosts it.</source>
        <translation>لا يدخل هذا الخادم إلا من لديه دعوة أو حساب. اسأل من يستضيفه.</translation>
    </message>
    <message>
        <source>This invitation is no longer valid. Ask whoever gave it to you for a new one.</source>
        <translation>لم تعد هذه الدعوة صالحة. اطلب دعوة جديدة ممن أعطاك إياها.</translation>
    </message>
    <message>
        <source>This server does not accept new accounts. Ask whoever hosts it to create one for you.</source>
        <translation>لا يقبل هذا الخادم حسابات جديدة. اطلب ممن يستضيفه أن ينشئ لك حسابًا.</translation>
    </message>
    <message>
        <source>The server there does not go by this name. Use its address, or ask whoever runs it to list the name (--hostnames).</source>
        <translation>الخادم الذي هناك لا يحمل هذا الاسم. استخدم عنوانه، أو اطلب ممن يشغّله أن يدرج الاسم (⁦--hostnames⁩).</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again.</source>
        <translation>تم تسجيل خروجك. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>That did not work. Try again.</source>
        <translation>لم ينجح ذلك. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>FieldNote</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>لم يبق أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %Ln أحرف</numerusform>
            <numerusform>بقي %Ln حرفًا</numerusform>
            <numerusform>بقي %Ln حرف</numerusform>
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
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>حفظ %1 باسم…</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>%1 · Saved</source>
        <translation>%1 · تم الحفظ</translation>
    </message>
    <message>
        <source>%1 · A program: run it only if you trust who sent it</source>
        <translation>%1 · برنامج: لا تشغّله إلا إذا كنت تثق بمن أرسله</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>With location and camera data</source>
        <translation>مع بيانات الموقع والكاميرا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · Waiting for the connection</source>
        <translation>%1 · في انتظار الاتصال</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>How to send %1</source>
        <translation>طريقة إرسال %1</translation>
    </message>
    <message>
        <source>Full size · %1</source>
        <translation>الحجم الكامل · %1</translation>
    </message>
    <message>
        <source>Smaller · %1</source>
        <translation>أصغر · %1</translation>
    </message>
    <message>
        <source>It can&apos;t be made smaller</source>
        <translation>لا يمكن تصغيره</translation>
    </message>
    <message>
        <source>Smaller · …</source>
        <translation>أصغر · …</translation>
    </message>
    <message>
        <source>Send original with location and camera data · %1</source>
        <translation>إرسال الأصل مع بيانات الموقع والكاميرا · %1</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>إعادة محاولة %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>FilesOfRoom</name>
    <message>
        <source>Files in %1</source>
        <translation>الملفات في %1</translation>
    </message>
    <message>
        <source>%1, from %2, %3</source>
        <translation>%1، من %2، %3</translation>
    </message>
    <message>
        <source>%1, %2, from %3, %4</source>
        <translation>%1، %2، من %3، %4</translation>
    </message>
    <message>
        <source>No files found so far.</source>
        <translation>لم يُعثر على ملفات حتى الآن.</translation>
    </message>
    <message>
        <source>There may be more files in older messages.</source>
        <translation>قد توجد ملفات أخرى في الرسائل الأقدم.</translation>
    </message>
    <message>
        <source>No files have been sent here.</source>
        <translation>لم تُرسل أي ملفات هنا.</translation>
    </message>
    <message>
        <source>Search older messages</source>
        <translation>البحث في الرسائل الأقدم</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ForWhom</name>
    <message>
        <source>Send %1 to</source>
        <translation>إرسال %1 إلى</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>FourWords</name>
    <message>
        <source>Not encrypted: others on the same network can read along.</source>
        <translation>غير مشفّر: يمكن لآخرين على الشبكة نفسها أن يقرؤوا ما تكتبونه.</translation>
    </message>
    <message>
        <source>Encrypted, with a certificate that this computer trusts.</source>
        <translation>مشفّر، بشهادة يثق بها هذا الجهاز.</translation>
    </message>
    <message>
        <source>Encrypted. Others see these four words when they come: they are the same if it is really this server.</source>
        <translation>مشفّر. يرى الآخرون هذه الكلمات الأربع حين يأتون: وهي نفسها إن كان هذا هو الخادم حقًا.</translation>
    </message>
    <message>
        <source>Encrypted. You are here for the first time: ask whoever hosts it, over the phone or beside you, for the four words of the server. They have to be these.</source>
        <translation>مشفّر. أنت هنا لأول مرة: اسأل من يستضيف الخادم، بالهاتف أو وجهًا لوجه، عن كلمات الخادم الأربع. يجب أن تكون هذه.</translation>
    </message>
    <message>
        <source>Encrypted. Whoever hosts it sees the same four words.</source>
        <translation>مشفّر. يرى من يستضيفه الكلمات الأربع نفسها.</translation>
    </message>
    <message>
        <source>Four words of the server: %1</source>
        <translation>كلمات الخادم الأربع: %1</translation>
    </message>
</context>
<context>
    <name>GiveRole</name>
    <message>
        <source>Give up your role on this server?</source>
        <translation>التخلي عن دورك في هذا الخادم؟</translation>
    </message>
    <message>
        <source>Make %1 an owner of this server?</source>
        <translation>جعل %1 مالكًا لهذا الخادم؟</translation>
    </message>
    <message>
        <source>Make %1 an administrator of this server?</source>
        <translation>جعل %1 مديرًا لهذا الخادم؟</translation>
    </message>
    <message>
        <source>Make %1 a member like others on this server?</source>
        <translation>جعل %1 عضوًا عاديًا في هذا الخادم؟</translation>
    </message>
    <message>
        <source>Give up your role in %1?</source>
        <translation>التخلي عن دورك في %1؟</translation>
    </message>
    <message>
        <source>Make %1 an owner of %2?</source>
        <translation>جعل %1 مالكًا في %2؟</translation>
    </message>
    <message>
        <source>Make %1 a moderator of %2?</source>
        <translation>جعل %1 مشرفًا في %2؟</translation>
    </message>
    <message>
        <source>Make %1 a member like others in %2?</source>
        <translation>جعل %1 عضوًا عاديًا في %2؟</translation>
    </message>
    <message>
        <source>Only an owner of the server can give you the role again.</source>
        <translation>لا يستطيع إعادة الدور إليك إلا مالك للخادم.</translation>
    </message>
    <message>
        <source>They can do everything on this server that you can, and only they can take that from themselves.</source>
        <translation>سيستطيع أن يفعل في هذا الخادم كل ما تستطيعه أنت، ولا أحد غيره يمكنه أن ينزع ذلك منه.</translation>
    </message>
    <message>
        <source>They can say who may join, invite and ban people, and look after every room that they can see.</source>
        <translation>سيستطيع أن يحدد من ينضم، وأن يدعو الأشخاص ويحظرهم، وأن يعتني بكل غرفة يراها.</translation>
    </message>
    <message>
        <source>They keep their account and their rooms.</source>
        <translation>يبقى له حسابه وغرفه.</translation>
    </message>
    <message>
        <source>You stay in the room. Only an owner can give you the role again.</source>
        <translation>ستبقى في الغرفة. لا يستطيع إعادة الدور إليك إلا مالك.</translation>
    </message>
    <message>
        <source>They can do everything with the room that you can, and only they can take that from themselves.</source>
        <translation>سيستطيع أن يفعل في الغرفة كل ما تستطيعه أنت، ولا أحد غيره يمكنه أن ينزع ذلك منه.</translation>
    </message>
    <message>
        <source>They can change the room, add, remove and ban people, and delete and pin messages.</source>
        <translation>سيستطيع تغيير الغرفة، وإضافة الأشخاص وإزالتهم وحظرهم، وحذف الرسائل وتثبيتها.</translation>
    </message>
    <message>
        <source>They stay in the room, and can do there what everyone can.</source>
        <translation>سيبقى في الغرفة، ويستطيع فيها ما يستطيعه الجميع.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>التخلي</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>جعله مالكًا</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>جعله مديرًا</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>جعله مشرفًا</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>جعله عضوًا عاديًا</translation>
    </message>
</context>
<context>
    <name>GuestForm</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Guests need no password. Everyone sees that you are a guest.</source>
        <translation>لا يحتاج الضيوف إلى كلمة مرور. سيرى الجميع أنك ضيف.</translation>
    </message>
    <message>
        <source>Join as a guest</source>
        <translation>الانضمام كضيف</translation>
    </message>
</context>
<context>
    <name>HistoryEnd</name>
    <message>
        <source>Load older messages</source>
        <translation>تحميل الرسائل الأقدم</translation>
    </message>
    <message>
        <source>Older messages are on the server. They load when you are online.</source>
        <translation>الرسائل الأقدم في الخادم. ستُحمّل حين تكون متصلًا.</translation>
    </message>
</context>
<context>
    <name>HitHeadings</name>
    <message>
        <source>A room you are not in</source>
        <translation>غرفة لست فيها</translation>
    </message>
    <message>
        <source>%1 · you are not in it</source>
        <translation>%1 · لست فيها</translation>
    </message>
    <message>
        <source>%1 · more</source>
        <translation>%1 · المزيد</translation>
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
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>HostForm</name>
    <message>
        <source>Host a chat here</source>
        <translation>استضافة دردشة هنا</translation>
    </message>
    <message>
        <source>Name of the chat</source>
        <translation>اسم الدردشة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>من يمكنه الانضمام</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>المدعوون</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Anyone on your network who has the address, guests too.</source>
        <translation>كل من على شبكتك ولديه العنوان، والضيوف أيضًا.</translation>
    </message>
    <message>
        <source>People with an account, and whoever has a link that you give them.</source>
        <translation>أصحاب الحسابات، ومن لديه رابط تعطيه إياه.</translation>
    </message>
    <message>
        <source>Only people who already have an account.</source>
        <translation>من لديهم حساب من قبل فقط.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>A number up to 65535; 0 picks a free one.</source>
        <translation>رقم لا يتجاوز 65535؛ والرقم 0 يختار منفذًا متاحًا.</translation>
    </message>
    <message>
        <source>%1 Choose another, or use %2.</source>
        <translation>%1 اختر غيره، أو استخدم %2.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>بدء الاستضافة</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Host page</source>
        <translation>صفحة المستضيف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>يعمل منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>لا أحد متصل</numerusform>
            <numerusform>واحد متصل</numerusform>
            <numerusform>اثنان متصلان</numerusform>
            <numerusform>%Ln متصلون</numerusform>
            <numerusform>%Ln متصلًا</numerusform>
            <numerusform>%Ln متصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) today</source>
        <translation>
            <numerusform>لا رسائل اليوم</numerusform>
            <numerusform>رسالة واحدة اليوم</numerusform>
            <numerusform>رسالتان اليوم</numerusform>
            <numerusform>%Ln رسائل اليوم</numerusform>
            <numerusform>%Ln رسالة اليوم</numerusform>
            <numerusform>%Ln رسالة اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Asking to be let in</source>
        <translation>يطلبون الدخول</translation>
    </message>
    <message>
        <source>Messages by hour</source>
        <translation>الرسائل بالساعة</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>المتصلون الآن</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>يوجد أكثر مما هو معروض هنا.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>How others join</source>
        <translation>كيف ينضم الآخرون</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>من يمكنه الانضمام</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>المدعوون</translation>
    </message>
    <message>
        <source>Only accounts</source>
        <translation>الحسابات فقط</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>ما يحفظه</translation>
    </message>
    <message>
        <source>Guests and access…</source>
        <translation>الضيوف والدخول…</translation>
    </message>
    <message>
        <source>People and audit…</source>
        <translation>الأشخاص والسجل…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Stop the server…</source>
        <translation>إيقاف الخادم…</translation>
    </message>
</context>
<context>
    <name>HostRunning</name>
    <message numerus="yes">
        <source>Hosted here · %n connected</source>
        <translation>
            <numerusform>مُستضافة هنا · لا أحد متصل</numerusform>
            <numerusform>مُستضافة هنا · شخص واحد متصل</numerusform>
            <numerusform>مُستضافة هنا · شخصان متصلان</numerusform>
            <numerusform>مُستضافة هنا · %Ln أشخاص متصلون</numerusform>
            <numerusform>مُستضافة هنا · %Ln شخصًا متصلًا</numerusform>
            <numerusform>مُستضافة هنا · %Ln شخص متصل</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosted here</source>
        <translation>مُستضافة هنا</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>فتح الدردشة</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>إيقاف الاستضافة</translation>
    </message>
    <message>
        <source>Why does nobody come?</source>
        <translation>لماذا لا يأتي أحد؟</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>الانضمام إلى %1</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>No messages in the last 24 hours.</source>
        <translation>لا رسائل في آخر 24 ساعة.</translation>
    </message>
    <message>
        <source>Messages by hour: most of them, %1, from %2 on.</source>
        <translation>الرسائل بالساعة: أكثرها %1 ابتداءً من %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
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
        <translation>دردشتك جاهزة</translation>
    </message>
    <message>
        <source>Others on your network start Hearth, choose “Join a chat” and type this address:</source>
        <translation>يشغّل الآخرون على شبكتك Hearth ويختارون «الانضمام إلى دردشة» ويكتبون هذا العنوان:</translation>
    </message>
    <message>
        <source>Nobody has written here yet. Say hello.</source>
        <translation>لم يكتب أحد هنا بعد. ألقِ التحية.</translation>
    </message>
    <message>
        <source>Open this page to join</source>
        <translation>افتح هذه الصفحة للانضمام</translation>
    </message>
</context>
<context>
    <name>InvitePeople</name>
    <message>
        <source>Invite people to %1</source>
        <translation>دعوة أشخاص إلى %1</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>دعوة أشخاص</translation>
    </message>
    <message>
        <source>Whoever has the link can join this server and becomes a member of the room.</source>
        <translation>كل من لديه الرابط يمكنه الانضمام إلى هذا الخادم ويصبح عضوًا في الغرفة.</translation>
    </message>
    <message>
        <source>Whoever has the link can join this server, as a guest or with an account.</source>
        <translation>كل من لديه الرابط يمكنه الانضمام إلى هذا الخادم، ضيفًا أو بحساب.</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>صالحة لمدة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>يمكن استخدامها</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>10 times</source>
        <translation>10 مرات</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>ملاحظة (اختيارية)</translation>
    </message>
    <message>
        <source>Only you and others who manage invitations see it.</source>
        <translation>لا يراها إلا أنت ومن يدير الدعوات معك.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Create link</source>
        <translation>إنشاء رابط</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again. In Hearth it is pasted where the program asks for an address.</source>
        <translation>انسخه الآن: لن يظهر مرة أخرى. يُلصق في Hearth حيث يطلب البرنامج عنوانًا.</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>رمز QR للرابط</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>إنشاء رابط آخر</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>يوجد أكثر مما هو معروض هنا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>InviteRefused</name>
    <message>
        <source>The invitation did not work</source>
        <translation>لم تنجح الدعوة</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>Invitation %1</source>
        <translation>الدعوة %1</translation>
    </message>
    <message>
        <source>used %1 of %2</source>
        <translation>استُخدمت %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>لم تُستخدم</numerusform>
            <numerusform>استُخدمت مرة واحدة</numerusform>
            <numerusform>استُخدمت مرتين</numerusform>
            <numerusform>استُخدمت %Ln مرات</numerusform>
            <numerusform>استُخدمت %Ln مرةً</numerusform>
            <numerusform>استُخدمت %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>لم تعد صالحة</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>لا تنتهي</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Join a chat</source>
        <translation>الانضمام إلى دردشة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Recent servers</source>
        <translation>الخوادم الأخيرة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>نسيان هذا الخادم</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>بالقرب</translation>
    </message>
    <message>
        <source>Servers nearby</source>
        <translation>خوادم قريبة</translation>
    </message>
    <message>
        <source>No chat was found on this network.</source>
        <translation>لم يُعثر على دردشة في هذه الشبكة.</translation>
    </message>
    <message>
        <source>Looking on this network…</source>
        <translation>جارٍ البحث في هذه الشبكة…</translation>
    </message>
    <message>
        <source>Why is nobody there?</source>
        <translation>لماذا لا أحد هناك؟</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>معرفة السبب</translation>
    </message>
</context>
<context>
    <name>JoinWays</name>
    <message>
        <source>Others type this address in Hearth, or in a browser.</source>
        <translation>يكتب الآخرون هذا العنوان في Hearth أو في متصفح.</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>الانضمام إلى %1</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>دعوة أشخاص…</translation>
    </message>
</context>
<context>
    <name>KeepName</name>
    <message>
        <source>Keep this name: choose a password</source>
        <translation>احتفظ بهذا الاسم: اختر كلمة مرور</translation>
    </message>
    <message>
        <source>A guest is forgotten a day after leaving. With an account you keep your name, your rooms and what you wrote, and can sign in from anywhere.</source>
        <translation>يُنسى الضيف بعد يوم من مغادرته. بحساب تحتفظ باسمك وغرفك وما كتبته، ويمكنك تسجيل الدخول من أي مكان.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>What you sign in with, and what others name you by with @.</source>
        <translation>ما تسجّل به الدخول، وما يذكرك به الآخرون مع @.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
</context>
<context>
    <name>KnockLine</name>
    <message>
        <source>%1 asks to be let in, from %2.</source>
        <translation>يطلب %1 الدخول، من %2.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>السماح بالدخول</translation>
    </message>
    <message>
        <source>Don’t let in</source>
        <translation>عدم السماح</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
</context>
<context>
    <name>LeaveRoom</name>
    <message>
        <source>Leave %1?</source>
        <translation>مغادرة %1؟</translation>
    </message>
    <message>
        <source>You can join it again whenever you like.</source>
        <translation>يمكنك الانضمام إليها مجددًا متى شئت.</translation>
    </message>
    <message>
        <source>You can come back only if someone in the room invites you.</source>
        <translation>لا يمكنك العودة إلا إذا دعاك أحد ممن في الغرفة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Once you are in a chat, you choose who gets %1.</source>
        <translation>حين تدخل دردشة، تختار من يتلقى %1.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Give up role in this room…</source>
        <translation>التخلي عن الدور في هذه الغرفة…</translation>
    </message>
    <message>
        <source>Give up role on this server…</source>
        <translation>التخلي عن الدور في هذا الخادم…</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>إرسال رسالة</translation>
    </message>
    <message>
        <source>New group message…</source>
        <translation>رسالة جماعية جديدة…</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>إشارة إليه</translation>
    </message>
    <message>
        <source>Make moderator…</source>
        <translation>جعله مشرفًا…</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>جعله مالكًا…</translation>
    </message>
    <message>
        <source>Make member…</source>
        <translation>جعله عضوًا عاديًا…</translation>
    </message>
    <message>
        <source>Remove from room…</source>
        <translation>إزالة من الغرفة…</translation>
    </message>
    <message>
        <source>Ban from room…</source>
        <translation>حظر من الغرفة…</translation>
    </message>
    <message>
        <source>Delete messages of the last hour…</source>
        <translation>حذف رسائل الساعة الأخيرة…</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>جعله مديرًا…</translation>
    </message>
    <message>
        <source>Make owner of the server…</source>
        <translation>جعله مالكًا للخادم…</translation>
    </message>
    <message>
        <source>Take the role on this server…</source>
        <translation>نزع الدور في هذا الخادم…</translation>
    </message>
    <message>
        <source>Forgot their password…</source>
        <translation>نسي كلمة المرور…</translation>
    </message>
    <message>
        <source>Unban…</source>
        <translation>رفع الحظر…</translation>
    </message>
    <message>
        <source>Ban from the server…</source>
        <translation>حظر من الخادم…</translation>
    </message>
    <message>
        <source>People in this room</source>
        <translation>الأشخاص في هذه الغرفة</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>الرجوع إلى الرسائل</translation>
    </message>
    <message>
        <source>People · %1</source>
        <translation>الأشخاص · %1</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody with this name</source>
        <translation>لا أحد بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>Banned from the server</source>
        <translation>محظور من الخادم</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>آخر ظهور %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
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
        <translation>الإشارات والردود</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>الانتقال إلى الرسالة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>You are offline. These are from the messages kept on this computer.</source>
        <translation>أنت غير متصل. هذه من الرسائل المحفوظة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>You are offline. In the messages kept on this computer nobody has mentioned you or replied to you.</source>
        <translation>أنت غير متصل. في الرسائل المحفوظة على هذا الجهاز لم يُشر إليك أحد ولم يرد عليك.</translation>
    </message>
    <message>
        <source>Nobody has mentioned you or replied to you.</source>
        <translation>لم يُشر إليك أحد ولم يرد عليك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React with %1</source>
        <translation>تفاعل بـ %1</translation>
    </message>
</context>
<context>
    <name>MessageEntry</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
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
        <translation>أنشأها %1 في %2</translation>
    </message>
    <message>
        <source>Created on %1</source>
        <translation>أُنشئت في %1</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>صورة %1.png</translation>
    </message>
    <message>
        <source>The picture cannot be kept on this computer.</source>
        <translation>تعذر حفظ الصورة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The reaction was not added: %1</source>
        <translation>لم يُضف التفاعل: %1</translation>
    </message>
    <message>
        <source>The start of your conversation with %1</source>
        <translation>بداية محادثتك مع %1</translation>
    </message>
    <message>
        <source>The start of %1</source>
        <translation>بداية %1</translation>
    </message>
    <message>
        <source>No room is open</source>
        <translation>لا توجد غرفة مفتوحة</translation>
    </message>
    <message>
        <source>Choose one on the left, or find one to join.</source>
        <translation>اختر غرفة من القائمة الجانبية، أو ابحث عن غرفة لتنضم إليها.</translation>
    </message>
    <message>
        <source>Find rooms</source>
        <translation>البحث عن غرف</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>في انتظار الاتصال</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Files: %1</source>
        <translation>الملفات: %1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>Reactions: %1</source>
        <translation>التفاعلات: %1</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>أول رسالة غير مقروءة</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>لم تُرسل. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>في انتظار الاتصال</translation>
    </message>
    <message>
        <source>Reply to %1: %2</source>
        <translation>رد على %1: %2</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>رسالة محذوفة</translation>
    </message>
    <message>
        <source>Contains a link. Enter opens it</source>
        <translation>فيها رابط. يفتحه Enter</translation>
    </message>
    <message>
        <source>Mentions the room %1. Enter opens it</source>
        <translation>تذكر الغرفة %1. يفتحها Enter</translation>
    </message>
    <message>
        <source>Mentions you</source>
        <translation>فيها إشارة إليك</translation>
    </message>
    <message>
        <source>Contains one of your keywords</source>
        <translation>فيها إحدى كلماتك المفتاحية</translation>
    </message>
    <message>
        <source>Message of somebody you blocked</source>
        <translation>رسالة من شخص حجبته</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>عُدّلت %1</translation>
    </message>
    <message>
        <source>pinned, edited</source>
        <translation>مثبّتة، معدّلة</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 في %2: %3</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Message of somebody you blocked. Click to read it.</source>
        <translation>رسالة من شخص حجبته. انقر لقراءتها.</translation>
    </message>
</context>
<context>
    <name>NearbyRow</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>by invitation</source>
        <translation>بدعوة</translation>
    </message>
    <message>
        <source>accounts only</source>
        <translation>بالحسابات فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>joined before</source>
        <translation>انضممت من قبل</translation>
    </message>
</context>
<context>
    <name>NetworkErrors</name>
    <message>
        <source>Nothing answers there. Is the server running, and is the port right?</source>
        <translation>لا شيء يجيب هناك. هل الخادم يعمل، وهل المنفذ صحيح؟</translation>
    </message>
    <message>
        <source>There is no computer with this name on the network.</source>
        <translation>لا يوجد جهاز بهذا الاسم على الشبكة.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may be off or busy, or a firewall may be in the way.</source>
        <translation>لم يجب الخادم في الوقت المحدد. ربما يكون متوقفًا أو مشغولًا، أو يعترض جدار حماية الطريق.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>أغلق الخادم الاتصال.</translation>
    </message>
    <message>
        <source>This computer has no connection to the network.</source>
        <translation>لا اتصال لهذا الجهاز بالشبكة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so the connection would not be private.</source>
        <translation>شهادة الخادم غير صالحة، فلن يكون الاتصال خاصًا.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>تعذر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>حُذفت هذه الرسالة.</translation>
    </message>
    <message>
        <source>This room is not there any more, or you are not in it.</source>
        <translation>لم تعد هذه الغرفة موجودة، أو لست فيها.</translation>
    </message>
    <message>
        <source>You are not in this room any more.</source>
        <translation>لم تعد في هذه الغرفة.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>لم يعد هذا الشخص موجودًا.</translation>
    </message>
    <message>
        <source>The server does not know this. It may be older than this program.</source>
        <translation>لا يعرف الخادم هذا. ربما يكون أقدم من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>رفض الخادم هذا.</translation>
    </message>
    <message>
        <source>You are not signed in any more.</source>
        <translation>لم تعد مسجّل الدخول.</translation>
    </message>
    <message>
        <source>This is larger than the server accepts.</source>
        <translation>هذا أكبر مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>الخادم مشغول. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>Something went wrong on the server.</source>
        <translation>حدث خطأ في الخادم.</translation>
    </message>
    <message>
        <source>Whoever answers there is not the server that you know.</source>
        <translation>من يجيب هناك ليس الخادم الذي تعرفه.</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest messages</source>
        <translation>أحدث الرسائل</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>انضم %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>غادر %1</translation>
    </message>
    <message>
        <source>%1 joined and left</source>
        <translation>انضمام ثم مغادرة: %1</translation>
    </message>
    <message>
        <source>%1 joined, %2 left</source>
        <translation>انضم %1، وغادر %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 made %2 an owner of the room</source>
        <translation>قام %1 بجعل %2 مالكًا للغرفة</translation>
    </message>
    <message>
        <source>%1 made %2 a moderator</source>
        <translation>قام %1 بجعل %2 مشرفًا</translation>
    </message>
    <message>
        <source>%1 made %2 a member like others</source>
        <translation>قام %1 بجعل %2 عضوًا عاديًا</translation>
    </message>
    <message>
        <source>%1 renamed the room to “%2”</source>
        <translation>غيّر %1 اسم الغرفة إلى «%2»</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>أزال %1 الموضوع</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>حدد %1 الموضوع: %2</translation>
    </message>
    <message>
        <source>%1 archived the room</source>
        <translation>أرشف %1 الغرفة</translation>
    </message>
    <message>
        <source>%1 unarchived the room</source>
        <translation>ألغى %1 أرشفة الغرفة</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>ثبّت %1 رسالة</translation>
    </message>
    <message>
        <source>%1 opened the room to everyone</source>
        <translation>فتح %1 الغرفة للجميع</translation>
    </message>
    <message>
        <source>%1 made the room private</source>
        <translation>جعل %1 الغرفة خاصة</translation>
    </message>
    <message>
        <source>%1 left posting to moderators</source>
        <translation>قصر %1 الكتابة على المشرفين</translation>
    </message>
    <message>
        <source>%1 let everyone post</source>
        <translation>أتاح %1 الكتابة للجميع</translation>
    </message>
    <message>
        <source>%1 left @room to moderators</source>
        <translation>قصر %1 استخدام ⁦@room⁩ على المشرفين</translation>
    </message>
    <message>
        <source>%1 let everyone use @room</source>
        <translation>أتاح %1 استخدام ⁦@room⁩ للجميع</translation>
    </message>
    <message>
        <source>%1 left @room to moderators where many are here</source>
        <translation>قصر %1 استخدام ⁦@room⁩ على المشرفين حين يكثر من هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ولا أحد غيره</numerusform>
            <numerusform>%1 وشخص آخر</numerusform>
            <numerusform>%1 وشخصان آخران</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <translation>
            <numerusform>%1 و%2 ولا أحد غيرهما</numerusform>
            <numerusform>%1 و%2 وشخص آخر</numerusform>
            <numerusform>%1 و%2 وشخصان آخران</numerusform>
            <numerusform>%1 و%2 و%Ln آخرون</numerusform>
            <numerusform>%1 و%2 و%Ln آخرون</numerusform>
            <numerusform>%1 و%2 و%Ln آخرون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotifyLevels</name>
    <message>
        <source>Notify me about everything</source>
        <translation>الإشعار بكل شيء</translation>
    </message>
    <message>
        <source>Notify me about mentions</source>
        <translation>الإشعار بالإشارات</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>بلا إشعارات</translation>
    </message>
</context>
<context>
    <name>OtherServer</name>
    <message>
        <source>This is not the server you know</source>
        <translation>هذا ليس الخادم الذي تعرفه</translation>
    </message>
    <message>
        <source>The server at the address of “%1” is not the one that was there before. It was not told how you sign in. You may be on another network, or somebody has set up the server anew.</source>
        <translation>الخادم الذي في عنوان «%1» ليس الذي كان هناك من قبل. ولم يُخبَر بطريقة تسجيل دخولك. ربما تكون على شبكة أخرى، أو أعاد أحد إعداد الخادم من جديد.</translation>
    </message>
    <message>
        <source>Trust it only if you are sure that it is the same chat: whoever runs it can then write as you.</source>
        <translation>لا تثق به إلا إذا كنت متأكدًا من أنها الدردشة نفسها: فمن يشغّله يمكنه عندئذ أن يكتب باسمك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>الوثوق به</translation>
    </message>
</context>
<context>
    <name>OverviewQuestion</name>
    <message>
        <source>Make owner…</source>
        <translation>جعله مالكًا…</translation>
    </message>
    <message>
        <source>Make %1 an owner of this server?</source>
        <translation>جعل %1 مالكًا لهذا الخادم؟</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>جعله مالكًا</translation>
    </message>
    <message>
        <source>They can do everything on this server that you can, and only they can take that from themselves.</source>
        <translation>سيستطيع أن يفعل في هذا الخادم كل ما تستطيعه أنت، ولا أحد غيره يمكنه أن ينزع ذلك منه.</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>جعله مديرًا…</translation>
    </message>
    <message>
        <source>Give up your role on this server?</source>
        <translation>التخلي عن دورك في هذا الخادم؟</translation>
    </message>
    <message>
        <source>Make %1 an administrator of this server?</source>
        <translation>جعل %1 مديرًا لهذا الخادم؟</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>جعله مديرًا</translation>
    </message>
    <message>
        <source>Only an owner of the server can give you the role again.</source>
        <translation>لا يستطيع إعادة الدور إليك إلا مالك للخادم.</translation>
    </message>
    <message>
        <source>They can say who may join, invite and ban people, and look after every room that they can see.</source>
        <translation>سيستطيع أن يحدد من ينضم، وأن يدعو الأشخاص ويحظرهم، وأن يعتني بكل غرفة يراها.</translation>
    </message>
    <message>
        <source>Make member…</source>
        <translation>جعله عضوًا عاديًا…</translation>
    </message>
    <message>
        <source>Make %1 a member like others on this server?</source>
        <translation>جعل %1 عضوًا عاديًا في هذا الخادم؟</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>جعله عضوًا عاديًا</translation>
    </message>
    <message>
        <source>They keep their account and their rooms.</source>
        <translation>يبقى له حسابه وغرفه.</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>تسجيل الخروج من كل مكان…</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere?</source>
        <translation>تسجيل خروج %1 من كل مكان؟</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>At once, on every device. With their password they can sign in again.</source>
        <translation>فورًا، وعلى كل جهاز. ويمكنه تسجيل الدخول مجددًا بكلمة مروره.</translation>
    </message>
    <message>
        <source>Delete messages of the last day…</source>
        <translation>حذف رسائل اليوم الأخير…</translation>
    </message>
    <message>
        <source>Delete %1’s messages of the last day?</source>
        <translation>حذف رسائل %1 في اليوم الأخير؟</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>حذف الرسائل</translation>
    </message>
    <message>
        <source>In every room, for everyone. This can&apos;t be undone.</source>
        <translation>في كل غرفة، لدى الجميع. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Unban…</source>
        <translation>رفع الحظر…</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>رفع الحظر عن %1؟</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>They can sign in as before.</source>
        <translation>سيستطيع تسجيل الدخول كما كان.</translation>
    </message>
    <message>
        <source>Delete room…</source>
        <translation>حذف الغرفة…</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>حذف %1؟</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>حذف الغرفة</translation>
    </message>
    <message>
        <source>All of its messages are deleted, for everyone. This can&apos;t be undone.</source>
        <translation>ستُحذف جميع رسائلها لدى الجميع. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Ban from the server…</source>
        <translation>حظر من الخادم…</translation>
    </message>
    <message>
        <source>Ban %1 from this server?</source>
        <translation>حظر %1 من هذا الخادم؟</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>They are removed at once, with every guest from the same address. For a day nobody can join as a guest or create an account from there.</source>
        <translation>ستتم إزالته فورًا مع كل ضيف من العنوان نفسه. ولمدة يوم لا يستطيع أحد من هناك الانضمام ضيفًا أو إنشاء حساب.</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and can&apos;t sign in. Their messages stay.</source>
        <translation>سيُسجَّل خروجه فورًا من كل مكان ولا يستطيع تسجيل الدخول. وتبقى رسائله.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PictureCrop</name>
    <message>
        <source>The part of your picture that is shown. Arrow keys move it; plus and minus make it smaller or larger.</source>
        <translation>الجزء الظاهر من صورتك. تحركه مفاتيح الأسهم، ويصغّره أو يكبّره مفتاحا الزائد والناقص.</translation>
    </message>
    <message>
        <source>Show more of it</source>
        <translation>إظهار المزيد منها</translation>
    </message>
    <message>
        <source>Show less of it</source>
        <translation>إظهار الأقل منها</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Show · %1</source>
        <translation>إظهار · %1</translation>
    </message>
    <message>
        <source>Animated</source>
        <translation>متحركة</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>في انتظار الاتصال</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>ملاءمة النافذة</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>الحجم الأصلي</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>المثبّت في %1</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>الانتقال إلى الرسالة</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet. A message&apos;s menu pins it for everyone in the room.</source>
        <translation>لا شيء مثبّت هنا بعد. تُثبَّت الرسالة من قائمتها لكل من في الغرفة.</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet.</source>
        <translation>لا شيء مثبّت هنا بعد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview: %1</source>
        <translation>معاينة: %1</translation>
    </message>
    <message>
        <source>Your message appears here as others will see it.</source>
        <translation>تظهر رسالتك هنا كما سيراها الآخرون.</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>إغلاق المعاينة</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Last seen %1</source>
        <translation>آخر ظهور %1</translation>
    </message>
    <message>
        <source>Joined today</source>
        <translation>انضم اليوم</translation>
    </message>
    <message>
        <source>Joined in %1</source>
        <translation>انضم في %1</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>الملف الشخصي لـ %1</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>This is you</source>
        <translation>هذا أنت</translation>
    </message>
    <message>
        <source>Banned from the server</source>
        <translation>محظور من الخادم</translation>
    </message>
    <message>
        <source>Not in your rooms any more</source>
        <translation>لم يعد في غرفك</translation>
    </message>
    <message>
        <source>You blocked them: what they write is folded, you are told of none of it, and they can&apos;t write to you alone. They are not told.</source>
        <translation>لقد حجبته: ما يكتبه يُطوى، ولا يصلك إشعار بشيء منه، ولا يستطيع أن يكتب إليك وحدك. ولا يُخبَر بذلك.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحجب</translation>
    </message>
    <message>
        <source>Block for me</source>
        <translation>حجب عني</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>إشارة إليه</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>إزالة الصورة</translation>
    </message>
</context>
<context>
    <name>ProgressInWords</name>
    <message>
        <source>%1 s left</source>
        <translation>بقي %1 ث</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>بقي %1 د</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>بقي %1 س</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>بقيت أيام</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3/s, %4</source>
        <translation>%1 من %2، %3/ث، %4</translation>
    </message>
</context>
<context>
    <name>PublicRoomRow</name>
    <message numerus="yes">
        <source>%1, %n member(s)</source>
        <translation>
            <numerusform>%1، بلا أعضاء</numerusform>
            <numerusform>%1، عضو واحد</numerusform>
            <numerusform>%1، عضوان</numerusform>
            <numerusform>%1، %Ln أعضاء</numerusform>
            <numerusform>%1، %Ln عضوًا</numerusform>
            <numerusform>%1، %Ln عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>بلا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%Ln أعضاء</numerusform>
            <numerusform>%Ln عضوًا</numerusform>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>QR code of %1</source>
        <translation>رمز QR لـ %1</translation>
    </message>
    <message>
        <source>Show on the full screen</source>
        <translation>عرض على الشاشة كاملة</translation>
    </message>
</context>
<context>
    <name>QrScreen</name>
    <message>
        <source>QR code of %1</source>
        <translation>رمز QR لـ %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit while others are connected?</source>
        <translation>إنهاء البرنامج وهناك آخرون متصلون؟</translation>
    </message>
    <message>
        <source>Stop hosting while others are connected?</source>
        <translation>إيقاف الاستضافة وهناك آخرون متصلون؟</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are connected to the chat on this computer. They are disconnected when it stops; everything said is kept.</source>
        <translation>
            <numerusform>لا أحد غيرك متصل بالدردشة على هذا الجهاز. وكل ما قيل يبقى محفوظًا.</numerusform>
            <numerusform>شخص واحد غيرك متصل بالدردشة على هذا الجهاز. ينقطع اتصاله حين تتوقف؛ وكل ما قيل يبقى محفوظًا.</numerusform>
            <numerusform>شخصان غيرك متصلان بالدردشة على هذا الجهاز. ينقطع اتصالهما حين تتوقف؛ وكل ما قيل يبقى محفوظًا.</numerusform>
            <numerusform>%Ln أشخاص غيرك متصلون بالدردشة على هذا الجهاز. ينقطع اتصالهم حين تتوقف؛ وكل ما قيل يبقى محفوظًا.</numerusform>
            <numerusform>%Ln شخصًا غيرك متصلون بالدردشة على هذا الجهاز. ينقطع اتصالهم حين تتوقف؛ وكل ما قيل يبقى محفوظًا.</numerusform>
            <numerusform>%Ln شخص غيرك متصلون بالدردشة على هذا الجهاز. ينقطع اتصالهم حين تتوقف؛ وكل ما قيل يبقى محفوظًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep hosting</source>
        <translation>متابعة الاستضافة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>إيقاف الاستضافة</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Ask whoever hosts this server for a code: they make one on your entry in the list of people. It is good once, for a day.</source>
        <translation>اطلب رمزًا ممن يستضيف هذا الخادم: ينشئه من خانتك في قائمة الأشخاص. وهو صالح مرة واحدة، لمدة يوم.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Change password and sign in</source>
        <translation>تغيير كلمة المرور وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>الرجوع إلى تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>A new password for %1</source>
        <translation>كلمة مرور جديدة لـ %1</translation>
    </message>
    <message>
        <source>Give them this code, and nobody else: whoever has it can sign in as them. Under “Forgot your password?” they type it and choose a new password. It is good until %1.</source>
        <translation>أعطه هذا الرمز، ولا تعطه لأحد غيره: فمن لديه الرمز يمكنه تسجيل الدخول باسمه. يكتبه صاحبه في «هل نسيت كلمة المرور؟» ويختار كلمة مرور جديدة. وهو صالح حتى %1.</translation>
    </message>
    <message>
        <source>A code is made that lets them choose a new password, once, within a day. They are signed out everywhere when they use it. Be sure that it is really them who asks.</source>
        <translation>يُنشأ رمز يتيح له اختيار كلمة مرور جديدة، مرة واحدة، خلال يوم. ويُسجَّل خروجه من كل مكان حين يستخدمه. تأكد من أنه هو حقًا من يطلب.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create code</source>
        <translation>إنشاء رمز</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>2 to 32 letters, digits, dots, dashes or underscores.</source>
        <translation>من 2 إلى 32 من الأحرف أو الأرقام أو النقاط أو الشرطات أو الشرطات السفلية.</translation>
    </message>
    <message>
        <source>Name shown to others</source>
        <translation>الاسم الظاهر للآخرين</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
</context>
<context>
    <name>ReplyLine</name>
    <message>
        <source>Message deleted</source>
        <translation>رسالة محذوفة</translation>
    </message>
</context>
<context>
    <name>ReportMessage</name>
    <message>
        <source>Reported</source>
        <translation>تم الإبلاغ</translation>
    </message>
    <message>
        <source>Report this message of %1?</source>
        <translation>الإبلاغ عن رسالة %1 هذه؟</translation>
    </message>
    <message>
        <source>It was not reported. %1</source>
        <translation>لم يتم الإبلاغ عنها. %1</translation>
    </message>
    <message>
        <source>Those who look after it will see it. Thank you.</source>
        <translation>سيراه من يتولون الأمر. شكرًا لك.</translation>
    </message>
    <message>
        <source>The owner and administrators of this server see this message, who wrote it and that you reported it: nothing else of your conversation. Who wrote it is not told.</source>
        <translation>يرى مالك هذا الخادم ومديروه هذه الرسالة ومن كتبها وأنك أبلغت عنها: ولا شيء آخر من محادثتك. ولا يُخبر من كتبها.</translation>
    </message>
    <message>
        <source>Those who look after this room see the message, who wrote it and that you reported it. Who wrote it is not told.</source>
        <translation>يرى من يتولون هذه الغرفة الرسالة ومن كتبها وأنك أبلغت عنها. ولا يُخبر من كتبها.</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>السبب (اختياري)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>إبلاغ</translation>
    </message>
</context>
<context>
    <name>ReportedMessages</name>
    <message>
        <source>Go to the message</source>
        <translation>الانتقال إلى الرسالة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Delete the message…</source>
        <translation>حذف الرسالة…</translation>
    </message>
    <message>
        <source>Remove %1 from the room…</source>
        <translation>إزالة %1 من الغرفة…</translation>
    </message>
    <message>
        <source>Ban %1 from the room…</source>
        <translation>حظر %1 من الغرفة…</translation>
    </message>
    <message>
        <source>Ban %1 from the server…</source>
        <translation>حظر %1 من الخادم…</translation>
    </message>
    <message>
        <source>Reported messages</source>
        <translation>الرسائل المبلَّغ عنها</translation>
    </message>
    <message>
        <source>Only those who decide about a message see that it was reported. Who wrote it does not.</source>
        <translation>لا يرى أن الرسالة أُبلغ عنها إلا من يقرر بشأنها. أما من كتبها فلا.</translation>
    </message>
    <message>
        <source>Nothing is reported.</source>
        <translation>لا شيء مبلَّغ عنه.</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>يوجد أكثر مما هو معروض هنا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ReportedRow</name>
    <message>
        <source>%1, in a direct conversation</source>
        <translation>%1، في محادثة مباشرة</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Its author has deleted it.</source>
        <translation>حذفها كاتبها.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Room owner</source>
        <translation>مالك الغرفة</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
</context>
<context>
    <name>RoomBans</name>
    <message>
        <source>Banned from %1</source>
        <translation>المحظورون من %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>لا أحد محظور من هذه الغرفة.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>Public room</source>
        <translation>غرفة عامة</translation>
    </message>
    <message>
        <source>Direct conversation</source>
        <translation>محادثة مباشرة</translation>
    </message>
    <message>
        <source>Private room</source>
        <translation>غرفة خاصة</translation>
    </message>
    <message>
        <source>created by %1 on %2</source>
        <translation>أنشأها %1 في %2</translation>
    </message>
    <message>
        <source>created on %1</source>
        <translation>أُنشئت في %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>There is already a room with this name.</source>
        <translation>توجد غرفة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Topic (optional)</source>
        <translation>الموضوع (اختياري)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Notify me about</source>
        <translation>الإشعار بـ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>At the top of your rooms. Favourites are kept on this computer.</source>
        <translation>في أعلى قائمة غرفك. تُحفظ المفضلة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation>الأشخاص المحظورون…</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>مغادرة الغرفة…</translation>
    </message>
    <message>
        <source>Delete room…</source>
        <translation>حذف الغرفة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>RoomEntry</name>
    <message>
        <source>You: %1</source>
        <translation>أنت: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>رسالة محذوفة</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Back to the rooms</source>
        <translation>الرجوع إلى الغرف</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for you in other rooms</source>
        <translation>
            <numerusform>لا رسائل لك في غرف أخرى</numerusform>
            <numerusform>رسالة واحدة لك في غرف أخرى</numerusform>
            <numerusform>رسالتان لك في غرف أخرى</numerusform>
            <numerusform>%Ln رسائل لك في غرف أخرى</numerusform>
            <numerusform>%Ln رسالة لك في غرف أخرى</numerusform>
            <numerusform>%Ln رسالة لك في غرف أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>New messages in other rooms</source>
        <translation>رسائل جديدة في غرف أخرى</translation>
    </message>
    <message>
        <source>%1, details</source>
        <translation>%1، التفاصيل</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>البحث في هذه الغرفة</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>الرسائل المثبّتة</translation>
    </message>
    <message>
        <source>Notifications of this room</source>
        <translation>إشعارات هذه الغرفة</translation>
    </message>
    <message>
        <source>Hide people</source>
        <translation>إخفاء الأشخاص</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>إظهار الأشخاص</translation>
    </message>
</context>
<context>
    <name>RoomLost</name>
    <message>
        <source>%1 was deleted</source>
        <translation>حُذفت %1</translation>
    </message>
    <message>
        <source>You were removed from %1</source>
        <translation>تمت إزالتك من %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Find rooms</source>
        <translation>البحث عن غرف</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>إنشاء غرفة</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>غرفك</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تحديد كمقروءة</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>مغادرة الغرفة…</translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation>الأشخاص المحظورون…</translation>
    </message>
    <message>
        <source>Delete room…</source>
        <translation>حذف الغرفة…</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>لا توجد غرف بعد</translation>
    </message>
    <message>
        <source>Join one that is open, or create one.</source>
        <translation>انضم إلى غرفة مفتوحة، أو أنشئ غرفة.</translation>
    </message>
    <message>
        <source>Join one that is open.</source>
        <translation>انضم إلى غرفة مفتوحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n archived room(s)</source>
        <translation>
            <numerusform>لا غرف مؤرشفة</numerusform>
            <numerusform>غرفة مؤرشفة واحدة</numerusform>
            <numerusform>غرفتان مؤرشفتان</numerusform>
            <numerusform>%Ln غرف مؤرشفة</numerusform>
            <numerusform>%Ln غرفة مؤرشفة</numerusform>
            <numerusform>%Ln غرفة مؤرشفة</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of rooms could not be loaded: %1 Trying again.</source>
        <translation>تعذر تحميل قائمة الغرف: %1 تجري المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Hosted here · %1</source>
        <translation>مُستضافة هنا · %1</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>ينسخ العنوان</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1، لا غير مقروء</numerusform>
            <numerusform>%1، رسالة غير مقروءة</numerusform>
            <numerusform>%1، رسالتان غير مقروءتين</numerusform>
            <numerusform>%1، %Ln رسائل غير مقروءة</numerusform>
            <numerusform>%1، %Ln رسالة غير مقروءة</numerusform>
            <numerusform>%1، %Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>بلا إشعارات</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>مسودة: %1</translation>
    </message>
</context>
<context>
    <name>RoomRules</name>
    <message>
        <source>Private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>Only its people can see it. Others come in when somebody adds or invites them.</source>
        <translation>لا يراها إلا من فيها. ويدخلها الآخرون حين يضيفهم أحد أو يدعوهم.</translation>
    </message>
    <message>
        <source>Everyone on the server can then find this room, read all that was said in it, and join.</source>
        <translation>سيستطيع كل من في الخادم العثور على هذه الغرفة وقراءة كل ما قيل فيها والانضمام إليها.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>إبقاؤها خاصة</translation>
    </message>
    <message>
        <source>Open it to everyone</source>
        <translation>فتحها للجميع</translation>
    </message>
    <message>
        <source>Who can write here</source>
        <translation>من يمكنه الكتابة هنا</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>Who can notify everyone with @room</source>
        <translation>من يمكنه إشعار الجميع بـ ⁦@room⁩</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Usual: everyone, while there are at most 20 people; then moderators.</source>
        <translation>المعتاد: الجميع، ما دام العدد لا يتجاوز 20 شخصًا؛ وبعد ذلك المشرفون.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>It can still be read, but nobody can write in it.</source>
        <translation>ما زالت قراءتها ممكنة، لكن لا أحد يستطيع الكتابة فيها.</translation>
    </message>
</context>
<context>
    <name>RoomSwitcher</name>
    <message>
        <source>Find a room or a person</source>
        <translation>البحث عن غرفة أو شخص</translation>
    </message>
    <message>
        <source>Find a room, a person or an action</source>
        <translation>البحث عن غرفة أو شخص أو إجراء</translation>
    </message>
    <message>
        <source>Rooms and people</source>
        <translation>الغرف والأشخاص</translation>
    </message>
    <message>
        <source>Rooms, people and actions</source>
        <translation>الغرف والأشخاص والإجراءات</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Nothing with this name</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>RowLines</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>SearchChip</name>
    <message>
        <source>From you</source>
        <translation>منك</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>يوم %1</translation>
    </message>
    <message>
        <source>Mentions you</source>
        <translation>فيها إشارة إليك</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>مع ملف</translation>
    </message>
    <message>
        <source>With an image</source>
        <translation>مع صورة</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>مع رابط</translation>
    </message>
    <message>
        <source>%1, remove</source>
        <translation>%1، إزالة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>SearchCompletions</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1، %2 من %3</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>الإكمالات</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message numerus="yes">
        <source>%n message(s) so far.</source>
        <translation>
            <numerusform>لا رسائل حتى الآن.</numerusform>
            <numerusform>رسالة واحدة حتى الآن.</numerusform>
            <numerusform>رسالتان حتى الآن.</numerusform>
            <numerusform>%Ln رسائل حتى الآن.</numerusform>
            <numerusform>%Ln رسالة حتى الآن.</numerusform>
            <numerusform>%Ln رسالة حتى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s).</source>
        <translation>
            <numerusform>لا رسائل.</numerusform>
            <numerusform>رسالة واحدة.</numerusform>
            <numerusform>رسالتان.</numerusform>
            <numerusform>%Ln رسائل.</numerusform>
            <numerusform>%Ln رسالة.</numerusform>
            <numerusform>%Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is kept on this computer was searched: the server cannot be reached.</source>
        <translation>لم يُبحث إلا في المحفوظ على هذا الجهاز: تعذر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>There are more: add a word, a person or a day.</source>
        <translation>توجد نتائج أخرى: أضف كلمة أو شخصًا أو يومًا.</translation>
    </message>
    <message>
        <source>Searching took too long, so some may be missing: add a word, a person or a day.</source>
        <translation>استغرق البحث وقتًا طويلًا، وربما ينقص بعض النتائج: أضف كلمة أو شخصًا أو يومًا.</translation>
    </message>
    <message>
        <source>Older messages are still being indexed: %1 %</source>
        <translation>ما زالت الرسائل الأقدم تُفهرس: %1 %</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>الرجوع إلى الرسائل</translation>
    </message>
    <message>
        <source>Previous message found</source>
        <translation>الرسالة السابقة في النتائج</translation>
    </message>
    <message>
        <source>Next message found</source>
        <translation>الرسالة التالية في النتائج</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>البحث في %1</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>مكان البحث</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>هذه الغرفة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>كل مكان</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>ما يأتي أولًا</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>الأنسب</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>الرسائل التي عُثر عليها</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>الانتقال إلى الرسالة</translation>
    </message>
    <message>
        <source>This cannot be searched for</source>
        <translation>لا يمكن البحث عن هذا</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nobody said this in %1.</source>
        <translation>لم يقل أحد هذا في %1.</translation>
    </message>
    <message>
        <source>Nobody said this where you can read it. Other words, or fewer, may help.</source>
        <translation>لم يقل أحد هذا حيث يمكنك القراءة. قد تفيد كلمات أخرى أو أقل.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>جارٍ البحث عن المزيد…</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>Forget all</source>
        <translation>نسيان الكل</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Search for it again</source>
        <translation>البحث عنه مجددًا</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>نسيانه</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>تضييق البحث</translation>
    </message>
</context>
<context>
    <name>SectionHeadings</name>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>الرسائل المباشرة</translation>
    </message>
</context>
<context>
    <name>SelfCard</name>
    <message>
        <source>Do not disturb until %1</source>
        <translation>عدم الإزعاج حتى %1</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>Online · guest</source>
        <translation>متصل · ضيف</translation>
    </message>
    <message numerus="yes">
        <source>%n reported message(s)</source>
        <translation>
            <numerusform>لا رسائل مبلَّغ عنها</numerusform>
            <numerusform>رسالة مبلَّغ عنها</numerusform>
            <numerusform>رسالتان مبلَّغ عنهما</numerusform>
            <numerusform>%Ln رسائل مبلَّغ عنها</numerusform>
            <numerusform>%Ln رسالة مبلَّغًا عنها</numerusform>
            <numerusform>%Ln رسالة مبلَّغ عنها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfMenus</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Do not disturb…</source>
        <translation>عدم الإزعاج…</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <translation>الإشارات والردود</translation>
    </message>
    <message>
        <source>Mark all rooms as read</source>
        <translation>تحديد كل الغرف كمقروءة</translation>
    </message>
    <message>
        <source>Your account…</source>
        <translation>حسابك…</translation>
    </message>
    <message>
        <source>This server…</source>
        <translation>هذا الخادم…</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>دعوة أشخاص…</translation>
    </message>
    <message>
        <source>Guests and access…</source>
        <translation>الضيوف والدخول…</translation>
    </message>
    <message>
        <source>People and audit…</source>
        <translation>الأشخاص والسجل…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>خوادم أخرى</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>لمدة 30 دقيقة</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>حتى أوقفه</translation>
    </message>
    <message>
        <source>Host page…</source>
        <translation>صفحة المستضيف…</translation>
    </message>
    <message numerus="yes">
        <source>Reported messages (%n)…</source>
        <translation>
            <numerusform>الرسائل المبلَّغ عنها (%Ln)…</numerusform>
            <numerusform>الرسائل المبلَّغ عنها (%Ln)…</numerusform>
            <numerusform>الرسائل المبلَّغ عنها (%Ln)…</numerusform>
            <numerusform>الرسائل المبلَّغ عنها (%Ln)…</numerusform>
            <numerusform>الرسائل المبلَّغ عنها (%Ln)…</numerusform>
            <numerusform>الرسائل المبلَّغ عنها (%Ln)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendState</name>
    <message>
        <source>Not sent: %1</source>
        <translation>لم تُرسل: %1</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>لم تُرسل.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>SendableFile</name>
    <message>
        <source>“%1” is a folder; only files can be sent.</source>
        <translation>«%1» مجلد؛ لا يمكن إرسال غير الملفات.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>تعذرت قراءة «%1».</translation>
    </message>
</context>
<context>
    <name>ServerAccess</name>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>المدعوون</translation>
    </message>
    <message>
        <source>Only accounts</source>
        <translation>الحسابات فقط</translation>
    </message>
    <message>
        <source>Guests and access</source>
        <translation>الضيوف والدخول</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) removed.</source>
        <translation>
            <numerusform>لم تتم إزالة أي ضيف.</numerusform>
            <numerusform>تمت إزالة ضيف واحد.</numerusform>
            <numerusform>تمت إزالة ضيفين.</numerusform>
            <numerusform>تمت إزالة %Ln ضيوف.</numerusform>
            <numerusform>تمت إزالة %Ln ضيفًا.</numerusform>
            <numerusform>تمت إزالة %Ln ضيف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>من يمكنه الانضمام</translation>
    </message>
    <message>
        <source>Anyone who reaches this server can join as a guest or create an account. Guests are removed at once when you change this.</source>
        <translation>يمكن لكل من يصل إلى هذا الخادم أن ينضم ضيفًا أو أن ينشئ حسابًا. وتتم إزالة الضيوف فورًا حين تغيّر ذلك.</translation>
    </message>
    <message>
        <source>People with an account can join, whoever has a link that you give them, and whom you let in when they ask.</source>
        <translation>يمكن أن ينضم أصحاب الحسابات، ومن لديه رابط تعطيه إياه، ومن يطلب الدخول فتسمح له.</translation>
    </message>
    <message>
        <source>Only people with an account can join.</source>
        <translation>لا يمكن أن ينضم إلا أصحاب الحسابات.</translation>
    </message>
    <message>
        <source>Indexing older messages: %1 %</source>
        <translation>جارٍ فهرسة الرسائل الأقدم: %1 %</translation>
    </message>
    <message>
        <source>Remove all guests…</source>
        <translation>إزالة جميع الضيوف…</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>العناوين المحظورة</translation>
    </message>
    <message>
        <source>Banned accounts</source>
        <translation>الحسابات المحظورة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>It is on this computer.</source>
        <translation>هو على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ServerHealth</name>
    <message>
        <source>Something answers at %1, but it is not a Hearth server.</source>
        <translation>هناك ما يجيب في %1، لكنه ليس خادم Hearth.</translation>
    </message>
    <message>
        <source>The server at %1 is version %2; this program is version %3. One of the two needs an update.</source>
        <translation>الخادم في %1 إصداره %2؛ وهذا البرنامج إصداره %3. أحدهما يحتاج إلى تحديث.</translation>
    </message>
</context>
<context>
    <name>ServerOverview</name>
    <message>
        <source>People and audit</source>
        <translation>الأشخاص والسجل</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي رسالة.</numerusform>
            <numerusform>حُذفت رسالة واحدة.</numerusform>
            <numerusform>حُذفت رسالتان.</numerusform>
            <numerusform>حُذفت %Ln رسائل.</numerusform>
            <numerusform>حُذفت %Ln رسالة.</numerusform>
            <numerusform>حُذفت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out everywhere.</source>
        <translation>تم تسجيل الخروج من كل مكان.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي قيد.</numerusform>
            <numerusform>حُفظ قيد واحد.</numerusform>
            <numerusform>حُفظ قيدان.</numerusform>
            <numerusform>حُفظت %Ln قيود.</numerusform>
            <numerusform>حُفظ %Ln قيدًا.</numerusform>
            <numerusform>حُفظ %Ln قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Every public and private room. What is said in a private room, and who is in it, only its members see.</source>
        <translation>كل الغرف العامة والخاصة. أما ما يقال في غرفة خاصة، ومن فيها، فلا يراه إلا أعضاؤها.</translation>
    </message>
    <message>
        <source>Who did what to whom, for a year. What people wrote is never in it.</source>
        <translation>من فعل ماذا بمن، على مدى عام. ولا يتضمن أبدًا ما كتبه الناس.</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>يوجد أكثر مما هو معروض هنا.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>Your own chat on this computer</source>
        <translation>دردشتك على هذا الجهاز</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>لا يجيب</translation>
    </message>
    <message>
        <source>hosted now</source>
        <translation>مُستضافة الآن</translation>
    </message>
    <message>
        <source>not hosted now</source>
        <translation>غير مُستضافة الآن</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>تم تسجيل الدخول باسم %1</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>نسيان %1</translation>
    </message>
</context>
<context>
    <name>ServerSentences</name>
    <message>
        <source>This is not your password.</source>
        <translation>هذه ليست كلمة مرورك.</translation>
    </message>
    <message>
        <source>Wrong username, or the code is wrong, was used, or is older than a day.</source>
        <translation>اسم المستخدم خطأ، أو الرمز خطأ أو مستعمل أو مضى عليه أكثر من يوم.</translation>
    </message>
    <message>
        <source>Nobody can join from this address for now.</source>
        <translation>لا يمكن لأحد الانضمام من هذا العنوان حاليًا.</translation>
    </message>
    <message>
        <source>This person is banned from the room; lift the ban first.</source>
        <translation>هذا الشخص محظور من الغرفة؛ ارفع الحظر أولًا.</translation>
    </message>
    <message>
        <source>You were banned from this room.</source>
        <translation>حُظرت من هذه الغرفة.</translation>
    </message>
    <message>
        <source>%1 cannot be removed by you.</source>
        <translation>لا يمكنك إزالة %1.</translation>
    </message>
    <message>
        <source>%1 does not take messages from you.</source>
        <translation>لا يقبل %1 رسائل منك.</translation>
    </message>
    <message>
        <source>Guests can&apos;t create public rooms on this server; people with an account can.</source>
        <translation>لا يستطيع الضيوف إنشاء غرف عامة على هذا الخادم؛ يستطيع ذلك من لديه حساب.</translation>
    </message>
    <message>
        <source>Guests can&apos;t invite others.</source>
        <translation>لا يستطيع الضيوف دعوة غيرهم.</translation>
    </message>
    <message>
        <source>Only moderators post in this room.</source>
        <translation>المشرفون فقط يكتبون في هذه الغرفة.</translation>
    </message>
    <message>
        <source>Only the owner and admins of this server may do this.</source>
        <translation>لا يفعل هذا إلا مالك هذا الخادم ومديروه.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and moderators and the owner and admins of this server may do this.</source>
        <translation>لا يفعل هذا إلا مالك الغرفة ومشرفوها ومالك هذا الخادم ومديروه.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and the owner and admins of this server may do this.</source>
        <translation>لا يفعل هذا إلا مالك الغرفة ومالك هذا الخادم ومديروه.</translation>
    </message>
    <message>
        <source>Only who wrote a message may edit it.</source>
        <translation>لا يعدّل الرسالة إلا من كتبها.</translation>
    </message>
    <message>
        <source>This account is banned from the server.</source>
        <translation>هذا الحساب محظور من الخادم.</translation>
    </message>
    <message>
        <source>This account is no longer here.</source>
        <translation>لم يعد هذا الحساب موجودًا هنا.</translation>
    </message>
    <message>
        <source>You can&apos;t take this from %1.</source>
        <translation>لا يمكنك سحب هذا من %1.</translation>
    </message>
    <message>
        <source>You can&apos;t block yourself.</source>
        <translation>لا يمكنك حجب نفسك.</translation>
    </message>
    <message>
        <source>You can&apos;t ban yourself.</source>
        <translation>لا يمكنك حظر نفسك.</translation>
    </message>
    <message>
        <source>You have blocked %1. Unblock them to write here.</source>
        <translation>لقد حجبت %1. ألغِ الحجب لتكتب هنا.</translation>
    </message>
    <message>
        <source>This is the room&apos;s only owner: make somebody else an owner before.</source>
        <translation>هذا مالك الغرفة الوحيد: اجعل شخصًا آخر مالكًا أولًا.</translation>
    </message>
    <message>
        <source>This is the server&apos;s only owner: make somebody else an owner before.</source>
        <translation>هذا مالك الخادم الوحيد: اجعل شخصًا آخر مالكًا أولًا.</translation>
    </message>
    <message>
        <source>You are the room&apos;s only owner: make somebody else an owner before you leave.</source>
        <translation>أنت مالك الغرفة الوحيد: اجعل شخصًا آخر مالكًا قبل أن تغادر.</translation>
    </message>
    <message>
        <source>A message names at most %1 people.</source>
        <translation>تذكر الرسالة %1 أشخاص على الأكثر.</translation>
    </message>
    <message>
        <source>A room has at most %1 pinned messages.</source>
        <translation>للغرفة %1 رسائل مثبّتة على الأكثر.</translation>
    </message>
    <message>
        <source>As many people wait to be let in as may. Try again in ten minutes.</source>
        <translation>ينتظر الدخول العدد الأقصى من الأشخاص. حاول من جديد بعد عشر دقائق.</translation>
    </message>
    <message>
        <source>This room is full: it has %1 members.</source>
        <translation>هذه الغرفة ممتلئة: عدد أعضائها %1.</translation>
    </message>
    <message>
        <source>This server has reached its limit of %1 invitations.</source>
        <translation>بلغ هذا الخادم حدّه من الدعوات، وهو %1.</translation>
    </message>
    <message>
        <source>You have blocked %1 people, which is the limit.</source>
        <translation>حجبت %1 شخصًا، وهذا هو الحد.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in %1 s.</source>
        <translation>محاولات كثيرة جدًا. حاول من جديد بعد %1 ث.</translation>
    </message>
    <message>
        <source>Too many changes at once; wait a moment.</source>
        <translation>تغييرات كثيرة دفعة واحدة؛ انتظر قليلًا.</translation>
    </message>
    <message>
        <source>Too many reactions at once; wait a moment.</source>
        <translation>تفاعلات كثيرة دفعة واحدة؛ انتظر قليلًا.</translation>
    </message>
    <message>
        <source>This room is archived: it can be read, and nothing is written there any more.</source>
        <translation>هذه الغرفة مؤرشفة: يمكن قراءتها ولا يُكتب فيها شيء بعد الآن.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>قرص الخادم ممتلئ.</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: no files are taken.</source>
        <translation>قرص الخادم شبه ممتلئ: لا تُقبل الملفات.</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: nothing new is stored until there is space again.</source>
        <translation>قرص الخادم شبه ممتلئ: لا يُحفظ شيء جديد حتى تتوفر مساحة.</translation>
    </message>
    <message>
        <source>The server keeps as many bytes of files as it may.</source>
        <translation>يحفظ الخادم أكبر قدر مسموح من الملفات.</translation>
    </message>
    <message>
        <source>A file can have at most %1 here.</source>
        <translation>حجم الملف هنا %1 على الأكثر.</translation>
    </message>
    <message>
        <source>A username has at least %1 visible characters.</source>
        <translation>في اسم المستخدم %1 من الحروف الظاهرة على الأقل.</translation>
    </message>
    <message>
        <source>A password has %1 to %2 characters.</source>
        <translation>كلمة المرور من %1 إلى %2 حرفًا.</translation>
    </message>
    <message>
        <source>A password has no control characters.</source>
        <translation>لا تحتوي كلمة المرور على محارف تحكم.</translation>
    </message>
    <message>
        <source>A message needs something that can be seen.</source>
        <translation>يجب أن يكون في الرسالة شيء يُرى.</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters.</source>
        <translation>الرسالة من 1 إلى %1 حرفًا.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>الملاحظة %1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>المنفذ %1 يشغله برنامج آخر.</translation>
    </message>
    <message>
        <source>Port %1 is kept for programs of the system.</source>
        <translation>المنفذ %1 محجوز لبرامج النظام.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1.</source>
        <translation>ليس لهذا الحاسوب العنوان %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>لا يمكن إنشاء المجلد %1.</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Unknown program</source>
        <translation>برنامج غير معروف</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Name suggested when you join a chat</source>
        <translation>الاسم المقترح عند انضمامك إلى دردشة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Show the last message under each room</source>
        <translation>إظهار آخر رسالة تحت كل غرفة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>تلقي الإشعارات</translation>
    </message>
    <message>
        <source>For mentions, direct messages, and rooms where you chose everything.</source>
        <translation>للإشارات والرسائل المباشرة والغرف التي اخترت فيها كل شيء.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Until %1. Unread messages are counted, but no notifications are shown.</source>
        <translation>حتى %1. تُعدّ الرسائل غير المقروءة، لكن لا تظهر أي إشعارات.</translation>
    </message>
    <message>
        <source>Unread messages are counted, but no notifications are shown.</source>
        <translation>تُعدّ الرسائل غير المقروءة، لكن لا تظهر أي إشعارات.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
        <source>Separated by commas. Messages with one of these words are highlighted, and notify you like mentions.</source>
        <translation>افصل بينها بفواصل (,). تُميَّز الرسائل التي فيها إحدى هذه الكلمات، وتصلك إشعاراتها كالإشارات.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>الرسائل المحفوظة على هذا الجهاز</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>200 MB</source>
        <translation>200 م.ب</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 غ.ب</translation>
    </message>
    <message>
        <source>Messages from others are not kept. Without a connection there is nothing to read.</source>
        <translation>لا تُحفظ رسائل الآخرين. وبلا اتصال لا يوجد ما تقرؤه.</translation>
    </message>
    <message>
        <source>The latest messages of each room can be read offline. Signing out deletes them.</source>
        <translation>يمكن قراءة أحدث رسائل كل غرفة بلا اتصال. ويحذفها تسجيل الخروج.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Enter sends the message</source>
        <translation>إرسال الرسالة بـ Enter</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>يبدأ Shift+Enter سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>يرسل Ctrl+Enter، ويبدأ Enter سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>Convert :) and other emoticons to emoji</source>
        <translation>تحويل ⁦:)⁩ وأمثاله إلى رموز تعبيرية</translation>
    </message>
    <message>
        <source>They change when you type a space after them or send. Press Backspace right after that to undo it.</source>
        <translation>تتحول حين تكتب مسافة بعدها أو ترسل. اضغط Backspace بعد ذلك مباشرة للتراجع.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>مواصلة العمل في شريط النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>While you host a chat it always does.</source>
        <translation>وهو كذلك دائمًا ما دمت تستضيف دردشة.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits.</source>
        <translation>لا يوجد شريط نظام في سطح المكتب هذا: إغلاق النافذة ينهي البرنامج.</translation>
    </message>
    <message>
        <source>Hearth %1</source>
        <translation>Hearth %1</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>الاستضافة</translation>
    </message>
    <message>
        <source>Start Hearth when I sign in to this computer</source>
        <translation>تشغيل Hearth عند دخولي إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>It starts in the tray, and goes on hosting if it was hosting.</source>
        <translation>يبدأ في شريط النظام، ويتابع الاستضافة إن كان يستضيف.</translation>
    </message>
    <message>
        <source>Keep this computer awake while others are connected</source>
        <translation>إبقاء هذا الحاسوب مستيقظًا ما دام آخرون متصلين</translation>
    </message>
    <message>
        <source>While you host and others are in your chat, it does not go to sleep by itself.</source>
        <translation>ما دمت تستضيف وفي دردشتك آخرون فلن ينام من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>On a message</source>
        <translation>على رسالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>هل نسيت كلمة المرور؟</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>خوادم أخرى</translation>
    </message>
    <message>
        <source>A chat server</source>
        <translation>خادم دردشة</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>يدعوك %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 invites you.</source>
        <translation>يدعوك %1.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>Sign out for good?</source>
        <translation>تسجيل الخروج نهائيًا؟</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>تسجيل الخروج؟</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that you wrote were not sent yet. They are lost when you sign out.</source>
        <translation>
            <numerusform>لا رسائل كتبتها لم تُرسل بعد.</numerusform>
            <numerusform>رسالة واحدة كتبتها لم تُرسل بعد. ستضيع حين تسجّل الخروج.</numerusform>
            <numerusform>رسالتان كتبتهما لم تُرسلا بعد. ستضيعان حين تسجّل الخروج.</numerusform>
            <numerusform>%Ln رسائل كتبتها لم تُرسل بعد. ستضيع حين تسجّل الخروج.</numerusform>
            <numerusform>%Ln رسالة كتبتها لم تُرسل بعد. ستضيع حين تسجّل الخروج.</numerusform>
            <numerusform>%Ln رسالة كتبتها لم تُرسل بعد. ستضيع حين تسجّل الخروج.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are a guest: after signing out you can&apos;t come back as this %1. You leave your rooms and lose the private ones. Your messages stay.</source>
        <translation>أنت ضيف: بعد تسجيل الخروج لا يمكنك العودة باسم %1 نفسه. ستغادر غرفك وتفقد الخاصة منها. وتبقى رسائلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>StopServer</name>
    <message>
        <source>Stop the server?</source>
        <translation>إيقاف الخادم؟</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are connected.</source>
        <translation>
            <numerusform>لا آخرون متصلون.</numerusform>
            <numerusform>شخص آخر متصل.</numerusform>
            <numerusform>شخصان آخران متصلان.</numerusform>
            <numerusform>%Ln آخرون متصلون.</numerusform>
            <numerusform>%Ln آخرون متصلون.</numerusform>
            <numerusform>%Ln آخرون متصلون.</numerusform>
        </translation>
    </message>
    <message>
        <source>You start it again on the welcome page. Whoever was here is connected again by itself then.</source>
        <translation>تبدأه من جديد من صفحة الترحيب. ومن كان هنا يتصل عندئذ تلقائيًا.</translation>
    </message>
    <message>
        <source>It is started again on the computer where it runs, and not from here. Whoever was here is connected again by itself then.</source>
        <translation>يُبدأ من جديد على الحاسوب الذي يعمل عليه لا من هنا. ومن كان هنا يتصل عندئذ تلقائيًا.</translation>
    </message>
    <message>
        <source>Message to everyone (optional)</source>
        <translation>رسالة إلى الجميع (اختيارية)</translation>
    </message>
    <message>
        <source>Such as: back at three.</source>
        <translation>مثلًا: نعود في الثالثة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>إيقاف الخادم</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>%1 are free on its disk.</source>
        <translation>‏%1 متاحة على قرصه.</translation>
    </message>
</context>
<context>
    <name>SubmitLine</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>حاول مرة أخرى الآن</numerusform>
            <numerusform>حاول مرة أخرى بعد ثانية واحدة</numerusform>
            <numerusform>حاول مرة أخرى بعد ثانيتين</numerusform>
            <numerusform>حاول مرة أخرى بعد %Ln ثوانٍ</numerusform>
            <numerusform>حاول مرة أخرى بعد %Ln ثانية</numerusform>
            <numerusform>حاول مرة أخرى بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1، لا غير مقروء</numerusform>
            <numerusform>%1، رسالة غير مقروءة</numerusform>
            <numerusform>%1، رسالتان غير مقروءتين</numerusform>
            <numerusform>%1، %Ln رسائل غير مقروءة</numerusform>
            <numerusform>%1، %Ln رسالة غير مقروءة</numerusform>
            <numerusform>%1، %Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
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
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>غدًا، %1</translation>
    </message>
</context>
<context>
    <name>ThrowOut</name>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>إزالة %1 من %2؟</translation>
    </message>
    <message>
        <source>Ban %1 from %2?</source>
        <translation>حظر %1 من %2؟</translation>
    </message>
    <message>
        <source>Delete %1’s messages of the last hour?</source>
        <translation>حذف رسائل %1 في الساعة الأخيرة؟</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>رفع الحظر عن %1؟</translation>
    </message>
    <message>
        <source>Ban %1 from this server?</source>
        <translation>حظر %1 من هذا الخادم؟</translation>
    </message>
    <message>
        <source>They can join again if the room is open to them.</source>
        <translation>يمكنه الانضمام مجددًا إن كانت الغرفة مفتوحة له.</translation>
    </message>
    <message>
        <source>They can&apos;t come back. For a day, no other guest from their address can join either.</source>
        <translation>لا يمكنه العودة. ولمدة يوم لا يستطيع أي ضيف آخر من عنوانه الانضمام أيضًا.</translation>
    </message>
    <message>
        <source>They can&apos;t come back until you unban them.</source>
        <translation>لا يمكنه العودة حتى ترفع الحظر عنه.</translation>
    </message>
    <message>
        <source>In every room, for everyone. This can&apos;t be undone.</source>
        <translation>في كل غرفة، لدى الجميع. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>In this room, for everyone. This can&apos;t be undone.</source>
        <translation>في هذه الغرفة، لدى الجميع. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>They can sign in as before.</source>
        <translation>سيستطيع تسجيل الدخول كما كان.</translation>
    </message>
    <message>
        <source>They are removed at once, with every guest from the same address. For a day nobody can join as a guest or create an account from there.</source>
        <translation>ستتم إزالته فورًا مع كل ضيف من العنوان نفسه. ولمدة يوم لا يستطيع أحد من هناك الانضمام ضيفًا أو إنشاء حساب.</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and can&apos;t sign in. Their messages stay.</source>
        <translation>سيُسجَّل خروجه فورًا من كل مكان ولا يستطيع تسجيل الدخول. وتبقى رسائله.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>حذف الرسائل</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Reason (optional, they will see it)</source>
        <translation>السبب (اختياري، وسيراه)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TimelineLayout</name>
    <message>
        <source>1 hour later</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd، d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n hours later</source>
        <translation>
            <numerusform>بعد أقل من ساعة</numerusform>
            <numerusform>بعد ساعة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %Ln ساعات</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Messages in %1</source>
        <translation>الرسائل في %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>ToneChoice</name>
    <message>
        <source>No skin tone</source>
        <translation>بلا لون بشرة</translation>
    </message>
    <message>
        <source>Light skin tone</source>
        <translation>بشرة فاتحة</translation>
    </message>
    <message>
        <source>Medium-light skin tone</source>
        <translation>بشرة متوسطة الفتح</translation>
    </message>
    <message>
        <source>Medium skin tone</source>
        <translation>بشرة متوسطة</translation>
    </message>
    <message>
        <source>Medium-dark skin tone</source>
        <translation>بشرة متوسطة الدكنة</translation>
    </message>
    <message>
        <source>Dark skin tone</source>
        <translation>بشرة داكنة</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>لون البشرة</translation>
    </message>
</context>
<context>
    <name>TwoLines</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>UnknownKey</name>
    <message>
        <source>This server is not encrypted any more</source>
        <translation>لم يعد هذا الخادم مشفّرًا</translation>
    </message>
    <message>
        <source>This is not the server you know</source>
        <translation>هذا ليس الخادم الذي تعرفه</translation>
    </message>
    <message>
        <source>What was said to %1 was encrypted before. Who answers there now does not do that. Nothing was told to them.</source>
        <translation>ما كان يقال لـ %1 كان مشفّرًا من قبل. أما من يجيب هناك الآن فلا يفعل ذلك. ولم يُخبَر بشيء.</translation>
    </message>
    <message>
        <source>Who answers at %1 is not the server that you know, or not the one that your link is for. Nothing was told to them.</source>
        <translation>من يجيب في %1 ليس الخادم الذي تعرفه، أو ليس الخادم الذي يقصده رابطك. ولم يُخبَر بشيء.</translation>
    </message>
    <message>
        <source>The host may have turned encryption off. Or you are on another network, or somebody on the way wants to read along.</source>
        <translation>ربما أوقف المستضيف التشفير. أو ربما تكون على شبكة أخرى، أو يريد أحد في الطريق أن يقرأ ما تكتبونه.</translation>
    </message>
    <message>
        <source>The host may have set up the server anew, without a backup of the old one. Or you are on another network, where another computer has this address. Or somebody on the way wants to read along.</source>
        <translation>ربما أعاد المستضيف إعداد الخادم من جديد، بلا نسخة احتياطية من القديم. أو ربما تكون على شبكة أخرى لجهاز آخر فيها هذا العنوان. أو يريد أحد في الطريق أن يقرأ ما تكتبونه.</translation>
    </message>
    <message>
        <source>The four words of the server that you know:</source>
        <translation>الكلمات الأربع للخادم الذي تعرفه:</translation>
    </message>
    <message>
        <source>Call whoever hosts it, and ask. Only they know.</source>
        <translation>اتصل بمن يستضيف الخادم واسأله. فلا أحد يعلم سواه.</translation>
    </message>
    <message>
        <source>Call whoever hosts it, and ask for the four words that they see now: Hearth shows them below the address, and hearthd when it starts.</source>
        <translation>اتصل بمن يستضيف الخادم، واسأله عن الكلمات الأربع التي يراها الآن: يعرضها Hearth تحت العنوان، ويعرضها hearthd عند تشغيله.</translation>
    </message>
    <message>
        <source>The words that the host reads out</source>
        <translation>الكلمات التي يقرؤها عليك المستضيف</translation>
    </message>
    <message>
        <source>Who answers there does not have these words: it is not the host&apos;s server.</source>
        <translation>من يجيب هناك ليست لديه هذه الكلمات: فهو ليس خادم المستضيف.</translation>
    </message>
    <message>
        <source>The host told me that encryption is off</source>
        <translation>أخبرني المستضيف أن التشفير متوقف</translation>
    </message>
    <message>
        <source>Others on the same network can read along then, your password too.</source>
        <translation>يمكن عندئذ لآخرين على الشبكة نفسها أن يقرؤوا ما تكتبه، وكلمة مرورك أيضًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>مقارنة الكلمات</translation>
    </message>
    <message>
        <source>Go on without encryption</source>
        <translation>المتابعة بلا تشفير</translation>
    </message>
    <message>
        <source>This server is not encrypted</source>
        <translation>هذا الخادم غير مشفّر</translation>
    </message>
    <message>
        <source>Who answers at %1 takes what is encrypted and does not answer it. Nothing was told to them.</source>
        <translation>من يجيب عند %1 يقبل ما هو مشفّر ولا يجيب عنه. ولم يُقل له شيء.</translation>
    </message>
    <message>
        <source>The host may have turned encryption off, or something between you and them does not let it through. Or somebody on the way wants to read along.</source>
        <translation>ربما أوقف المستضيف التشفير، أو أن شيئًا بينكما لا يمرّره. أو يريد أحد في الطريق أن يقرأ ما تكتبونه.</translation>
    </message>
</context>
<context>
    <name>Web</name>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % من %2</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 و%2 يكتبان الآن</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 في %2، %3</translation>
    </message>
    <message>
        <source>%1 invites you to %2 on %3</source>
        <translation>يدعوك %1 إلى %2 في %3</translation>
    </message>
    <message>
        <source>%1 invites you to %2</source>
        <translation>يدعوك %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 is typing</source>
        <translation>%1 يكتب الآن</translation>
    </message>
    <message>
        <source>%1, download</source>
        <translation>%1، تنزيل</translation>
    </message>
    <message>
        <source>%1; your browser will warn, for it does not know this server.</source>
        <translation>%1؛ سيحذرك متصفحك لأنه لا يعرف هذا الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>بلا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name you</source>
        <translation>
            <numerusform>لا تذكرك أي منها</numerusform>
            <numerusform>واحدة منها تذكرك</numerusform>
            <numerusform>اثنتان منها تذكرانك</numerusform>
            <numerusform>%n منها تذكرك</numerusform>
            <numerusform>%n منها تذكرك</numerusform>
            <numerusform>%n منها تذكرك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا غير مقروء</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>A message takes %1 files at most.</source>
        <translation>لا تحوي الرسالة الواحدة أكثر من %1 من الملفات.</translation>
    </message>
    <message>
        <source>Accounts on this server are made by its administrators.</source>
        <translation>حسابات هذا الخادم ينشئها مديروه.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>الحيوانات والطبيعة</translation>
    </message>
    <message>
        <source>As the browser</source>
        <translation>مثل المتصفح</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>طلب الدخول</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>اختيار رمز تعبيري</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>شيفرة، %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>إنشاء غرفة</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>إنشاء غرفة</translation>
    </message>
    <message>
        <source>Delete this message for everyone? Its words and files are gone then.</source>
        <translation>حذف هذه الرسالة لدى الجميع؟ ستزول كلماتها وملفاتها.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>الرسائل المباشرة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Do you have an account? %1 and open the link again.</source>
        <translation>هل لديك حساب؟ %1 ثم افتح الرابط مجددًا.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>عدّل رسالتك</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Editing your message</source>
        <translation>تعديل رسالتك</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>ملفات للإرسال</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>الأعلام</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>الطعام والشراب</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>الرسائل التي عُثر عليها</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Go to a room</source>
        <translation>الانتقال إلى غرفة</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>لدي حساب</translation>
    </message>
    <message>
        <source>I have the Hearth program</source>
        <translation>لدي برنامج Hearth</translation>
    </message>
    <message>
        <source>It is sent once the files are there.</source>
        <translation>تُرسل حين تصل الملفات.</translation>
    </message>
    <message>
        <source>Its certificate in words is %1: compare them with who hosts it, on another way than this page.</source>
        <translation>شهادته بالكلمات هي %1: قارنها مع من يستضيفه، بطريقة غير هذه الصفحة.</translation>
    </message>
    <message>
        <source>Join as a guest</source>
        <translation>الانضمام كضيف</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Make an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>جديد هنا؟</translation>
    </message>
    <message>
        <source>New people are let in by invitation: open the link that you were given.</source>
        <translation>يدخل الجدد بدعوة: افتح الرابط الذي أُعطي لك.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>لا يوجد رمز تعبيري بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>لم يقل أحد شيئًا هنا بعد.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>لم تُغيَّر: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم تُرسل: %1</translation>
    </message>
    <message>
        <source>Not sent: a file could not be sent. Try it again, or take it away.</source>
        <translation>لم تُرسل: تعذر إرسال ملف. حاول مرة أخرى أو أزله.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Notify me in this browser</source>
        <translation>تلقي الإشعارات في هذا المتصفح</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الأشياء</translation>
    </message>
    <message>
        <source>Older messages are not searchable yet.</source>
        <translation>لا يمكن البحث في الرسائل الأقدم بعد.</translation>
    </message>
    <message>
        <source>Only in this room</source>
        <translation>في هذه الغرفة فقط</translation>
    </message>
    <message>
        <source>Open it, choose Join, and paste the whole link:</source>
        <translation>افتحه واختر «انضمام» وألصق الرابط كاملًا:</translation>
    </message>
    <message>
        <source>Others see it. No password is needed.</source>
        <translation>يراه الآخرون. لا حاجة إلى كلمة مرور.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>People in this room</source>
        <translation>الأشخاص في هذه الغرفة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Private: only people who are added see it</source>
        <translation>خاصة: لا يراها إلا من تتم إضافتهم</translation>
    </message>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>التفاعلات</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>المستخدمة مؤخرًا</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Reply to %1: %2</source>
        <translation>رد على %1: %2</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Rooms that fit</source>
        <translation>الغرف المطابقة</translation>
    </message>
    <message>
        <source>Rooms to join</source>
        <translation>غرف للانضمام</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>بحث (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>البحث عن رمز تعبيري</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>جارٍ إرسال %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>عدة أشخاص يكتبون الآن</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>إظهار الرسالة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>تسجيل الخروج؟</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>الوجوه والمشاعر</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>The address may be mistyped, or what was there is gone.</source>
        <translation>ربما كُتب العنوان خطأ، أو زال ما كان هناك.</translation>
    </message>
    <message>
        <source>The emoji could not be loaded.</source>
        <translation>تعذر تحميل الرموز التعبيرية.</translation>
    </message>
    <message>
        <source>The messages could not be read: %1</source>
        <translation>تعذرت قراءة الرسائل: %1</translation>
    </message>
    <message>
        <source>The server answered something that this page does not understand.</source>
        <translation>رد الخادم بما لا تفهمه هذه الصفحة.</translation>
    </message>
    <message>
        <source>The server does not answer. Is it on, and are you on the same network?</source>
        <translation>الخادم لا يجيب. هل هو مُشغَّل، وهل أنت على الشبكة نفسها؟</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يجيب.</translation>
    </message>
    <message>
        <source>There is no connection to the server. What you write is sent when it is back.</source>
        <translation>لا يوجد اتصال بالخادم. ما تكتبه يُرسل حين يعود.</translation>
    </message>
    <message>
        <source>There is no such room, or you may not see it.</source>
        <translation>لا توجد غرفة كهذه، أو لا يحق لك رؤيتها.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>This connection is encrypted. Your browser does not know this server, and warned you.</source>
        <translation>هذا الاتصال مشفّر. لا يعرف متصفحك هذا الخادم، وقد حذّرك.</translation>
    </message>
    <message>
        <source>This connection is not encrypted: who is between you and the server can read along.</source>
        <translation>هذا الاتصال غير مشفّر: يمكن لمن بينك وبين الخادم أن يقرأ ما تكتبه.</translation>
    </message>
    <message>
        <source>This invitation is not good any more</source>
        <translation>لم تعد هذه الدعوة صالحة</translation>
    </message>
    <message>
        <source>This is too long: a message has %1 characters at most.</source>
        <translation>هذا طويل جدًا: الحد الأقصى لأحرف الرسالة %1.</translation>
    </message>
    <message>
        <source>This is where it began.</source>
        <translation>هنا كانت البداية.</translation>
    </message>
    <message>
        <source>This link invites nobody, or not any more. If hearthd printed it for you as the owner, make your account with it.</source>
        <translation>هذا الرابط ليس دعوة لأحد، أو لم يعد كذلك. إن كان hearthd قد عرضه لك بصفتك المالك، فأنشئ به حسابك.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>حُذفت هذه الرسالة.</translation>
    </message>
    <message>
        <source>This room is archived: nothing is written in it any more.</source>
        <translation>هذه الغرفة مؤرشفة: لا كتابة فيها بعد الآن.</translation>
    </message>
    <message>
        <source>This server lets in new people by invitation only.</source>
        <translation>لا يدخل الجدد هذا الخادم إلا بدعوة.</translation>
    </message>
    <message>
        <source>To the chat</source>
        <translation>إلى الدردشة</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>To your rooms</source>
        <translation>إلى غرفك</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>السفر والأماكن</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>ستعاد المحاولة الآن.</numerusform>
            <numerusform>ستعاد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>ستعاد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>ستعاد المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>ستعاد المحاولة بعد %n ثانية.</numerusform>
            <numerusform>ستعاد المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>تجري المحاولة…</translation>
    </message>
    <message>
        <source>Use an encrypted one</source>
        <translation>استخدم اتصالًا مشفّرًا</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Waiting until you are let in…</source>
        <translation>في انتظار السماح لك بالدخول…</translation>
    </message>
    <message>
        <source>What to do with this message</source>
        <translation>ما يمكن فعله بهذه الرسالة</translation>
    </message>
    <message>
        <source>What you wrote and is not sent yet is lost.</source>
        <translation>سيضيع ما كتبته ولم يُرسل بعد.</translation>
    </message>
    <message>
        <source>Whoever hosts this server is told, and lets you in or not.</source>
        <translation>يُبلَّغ من يستضيف هذا الخادم، فيسمح لك بالدخول أو لا يسمح.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>الكتابة إلى %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>You are a guest: nobody can come back as you.</source>
        <translation>أنت ضيف: لا يمكن لأحد العودة باسمك.</translation>
    </message>
    <message>
        <source>You are in no room yet.</source>
        <translation>لست في أي غرفة بعد.</translation>
    </message>
    <message>
        <source>You see this room, and are not in it.</source>
        <translation>ترى هذه الغرفة، ولست فيها.</translation>
    </message>
    <message>
        <source>You were not let in.</source>
        <translation>لم يُسمح لك بالدخول.</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again.</source>
        <translation>تم تسجيل خروجك. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>غرفك</translation>
    </message>
    <message>
        <source>a deleted message</source>
        <translation>رسالة محذوفة</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
    <message numerus="yes">
        <source>seen %n day(s) ago</source>
        <translation>
            <numerusform>آخر ظهور اليوم</numerusform>
            <numerusform>آخر ظهور قبل يوم</numerusform>
            <numerusform>آخر ظهور قبل يومين</numerusform>
            <numerusform>آخر ظهور قبل %n أيام</numerusform>
            <numerusform>آخر ظهور قبل %n يومًا</numerusform>
            <numerusform>آخر ظهور قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n hour(s) ago</source>
        <translation>
            <numerusform>آخر ظهور الآن</numerusform>
            <numerusform>آخر ظهور قبل ساعة</numerusform>
            <numerusform>آخر ظهور قبل ساعتين</numerusform>
            <numerusform>آخر ظهور قبل %n ساعات</numerusform>
            <numerusform>آخر ظهور قبل %n ساعة</numerusform>
            <numerusform>آخر ظهور قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n minute(s) ago</source>
        <translation>
            <numerusform>آخر ظهور الآن</numerusform>
            <numerusform>آخر ظهور قبل دقيقة</numerusform>
            <numerusform>آخر ظهور قبل دقيقتين</numerusform>
            <numerusform>آخر ظهور قبل %n دقائق</numerusform>
            <numerusform>آخر ظهور قبل %n دقيقة</numerusform>
            <numerusform>آخر ظهور قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 archived the room</source>
        <translation>أرشف %1 الغرفة</translation>
    </message>
    <message>
        <source>%1 joined and left</source>
        <translation>انضمام ثم مغادرة: %1</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>انضم %1</translation>
    </message>
    <message>
        <source>%1 joined, %2 left</source>
        <translation>انضم %1، وغادر %2</translation>
    </message>
    <message>
        <source>%1 left @room to moderators where many are here</source>
        <translation>قصر %1 استخدام ⁦@room⁩ على المشرفين حين يكثر من هنا</translation>
    </message>
    <message>
        <source>%1 left @room to moderators</source>
        <translation>قصر %1 استخدام ⁦@room⁩ على المشرفين</translation>
    </message>
    <message>
        <source>%1 left posting to moderators</source>
        <translation>قصر %1 الكتابة على المشرفين</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>غادر %1</translation>
    </message>
    <message>
        <source>%1 let everyone post</source>
        <translation>أتاح %1 الكتابة للجميع</translation>
    </message>
    <message>
        <source>%1 let everyone use @room</source>
        <translation>أتاح %1 استخدام ⁦@room⁩ للجميع</translation>
    </message>
    <message>
        <source>%1 made %2 a member like others</source>
        <translation>قام %1 بجعل %2 عضوًا عاديًا</translation>
    </message>
    <message>
        <source>%1 made %2 a moderator</source>
        <translation>قام %1 بجعل %2 مشرفًا</translation>
    </message>
    <message>
        <source>%1 made %2 an owner of the room</source>
        <translation>قام %1 بجعل %2 مالكًا للغرفة</translation>
    </message>
    <message>
        <source>%1 made the room private</source>
        <translation>جعل %1 الغرفة خاصة</translation>
    </message>
    <message>
        <source>%1 opened the room to everyone</source>
        <translation>فتح %1 الغرفة للجميع</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>ثبّت %1 رسالة</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>أزال %1 الموضوع</translation>
    </message>
    <message>
        <source>%1 renamed the room to “%2”</source>
        <translation>غيّر %1 اسم الغرفة إلى «%2»</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>حدد %1 الموضوع: %2</translation>
    </message>
    <message>
        <source>%1 unarchived the room</source>
        <translation>ألغى %1 أرشفة الغرفة</translation>
    </message>
    <message>
        <source>Something went wrong on the server.</source>
        <translation>حدث خطأ في الخادم.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>الخادم مشغول. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>This invitation is no longer valid. Ask whoever gave it to you for a new one.</source>
        <translation>لم تعد هذه الدعوة صالحة. اطلب دعوة جديدة ممن أعطاك إياها.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another, or sign in if it is yours.</source>
        <translation>هذا الاسم مأخوذ. اختر غيره، أو سجّل الدخول إن كان لك.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>لم يعد هذا الشخص موجودًا.</translation>
    </message>
    <message>
        <source>This room is not there any more, or you are not in it.</source>
        <translation>لم تعد هذه الغرفة موجودة، أو لست فيها.</translation>
    </message>
    <message>
        <source>This server does not accept new accounts. Ask whoever hosts it to create one for you.</source>
        <translation>لا يقبل هذا الخادم حسابات جديدة. اطلب ممن يستضيفه أن ينشئ لك حسابًا.</translation>
    </message>
    <message>
        <source>This server lets in only people with an invitation or an account. Ask whoever hosts it.</source>
        <translation>لا يدخل هذا الخادم إلا من لديه دعوة أو حساب. اسأل من يستضيفه.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a moment, then try again.</source>
        <translation>محاولات كثيرة جدًا. انتظر قليلًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Wrong username or password.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>You are not in this room any more.</source>
        <translation>لم تعد في هذه الغرفة.</translation>
    </message>
    <message>
        <source>You are not signed in any more.</source>
        <translation>لم تعد مسجّل الدخول.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ولا أحد غيره</numerusform>
            <numerusform>%1 وشخص آخر</numerusform>
            <numerusform>%1 وشخصان آخران</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <translation>
            <numerusform>%1 و%2 ولا أحد غيرهما</numerusform>
            <numerusform>%1 و%2 وشخص آخر</numerusform>
            <numerusform>%1 و%2 وشخصان آخران</numerusform>
            <numerusform>%1 و%2 و%n آخرون</numerusform>
            <numerusform>%1 و%2 و%n آخرون</numerusform>
            <numerusform>%1 و%2 و%n آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>الأشخاص والجسم</translation>
    </message>
    <message>
        <source>%1 cannot be removed by you.</source>
        <translation>لا يمكنك إزالة %1.</translation>
    </message>
    <message>
        <source>%1 does not take messages from you.</source>
        <translation>لا يقبل %1 رسائل منك.</translation>
    </message>
    <message>
        <source>A file can have at most %1 here.</source>
        <translation>حجم الملف هنا %1 على الأكثر.</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters.</source>
        <translation>الرسالة من 1 إلى %1 حرفًا.</translation>
    </message>
    <message>
        <source>A message names at most %1 people.</source>
        <translation>تذكر الرسالة %1 أشخاص على الأكثر.</translation>
    </message>
    <message>
        <source>A message needs something that can be seen.</source>
        <translation>يجب أن يكون في الرسالة شيء يُرى.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>الملاحظة %1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A password has %1 to %2 characters.</source>
        <translation>كلمة المرور من %1 إلى %2 حرفًا.</translation>
    </message>
    <message>
        <source>A password has no control characters.</source>
        <translation>لا تحتوي كلمة المرور على محارف تحكم.</translation>
    </message>
    <message>
        <source>A room has at most %1 pinned messages.</source>
        <translation>للغرفة %1 رسائل مثبّتة على الأكثر.</translation>
    </message>
    <message>
        <source>A username has at least %1 visible characters.</source>
        <translation>في اسم المستخدم %1 من الحروف الظاهرة على الأقل.</translation>
    </message>
    <message>
        <source>As many people wait to be let in as may. Try again in ten minutes.</source>
        <translation>ينتظر الدخول العدد الأقصى من الأشخاص. حاول من جديد بعد عشر دقائق.</translation>
    </message>
    <message>
        <source>Guests can&apos;t create public rooms on this server; people with an account can.</source>
        <translation>لا يستطيع الضيوف إنشاء غرف عامة على هذا الخادم؛ يستطيع ذلك من لديه حساب.</translation>
    </message>
    <message>
        <source>Guests can&apos;t invite others.</source>
        <translation>لا يستطيع الضيوف دعوة غيرهم.</translation>
    </message>
    <message>
        <source>Nobody can join from this address for now.</source>
        <translation>لا يمكن لأحد الانضمام من هذا العنوان حاليًا.</translation>
    </message>
    <message>
        <source>Only moderators post in this room.</source>
        <translation>المشرفون فقط يكتبون في هذه الغرفة.</translation>
    </message>
    <message>
        <source>Only the owner and admins of this server may do this.</source>
        <translation>لا يفعل هذا إلا مالك هذا الخادم ومديروه.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and moderators and the owner and admins of this server may do this.</source>
        <translation>لا يفعل هذا إلا مالك الغرفة ومشرفوها ومالك هذا الخادم ومديروه.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and the owner and admins of this server may do this.</source>
        <translation>لا يفعل هذا إلا مالك الغرفة ومالك هذا الخادم ومديروه.</translation>
    </message>
    <message>
        <source>Only who wrote a message may edit it.</source>
        <translation>لا يعدّل الرسالة إلا من كتبها.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>قرص الخادم ممتلئ.</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: no files are taken.</source>
        <translation>قرص الخادم شبه ممتلئ: لا تُقبل الملفات.</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: nothing new is stored until there is space again.</source>
        <translation>قرص الخادم شبه ممتلئ: لا يُحفظ شيء جديد حتى تتوفر مساحة.</translation>
    </message>
    <message>
        <source>The server keeps as many bytes of files as it may.</source>
        <translation>يحفظ الخادم أكبر قدر مسموح من الملفات.</translation>
    </message>
    <message>
        <source>This account is banned from the server.</source>
        <translation>هذا الحساب محظور من الخادم.</translation>
    </message>
    <message>
        <source>This account is no longer here.</source>
        <translation>لم يعد هذا الحساب موجودًا هنا.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>هذه ليست كلمة مرورك.</translation>
    </message>
    <message>
        <source>This is the room&apos;s only owner: make somebody else an owner before.</source>
        <translation>هذا مالك الغرفة الوحيد: اجعل شخصًا آخر مالكًا أولًا.</translation>
    </message>
    <message>
        <source>This is the server&apos;s only owner: make somebody else an owner before.</source>
        <translation>هذا مالك الخادم الوحيد: اجعل شخصًا آخر مالكًا أولًا.</translation>
    </message>
    <message>
        <source>This person is banned from the room; lift the ban first.</source>
        <translation>هذا الشخص محظور من الغرفة؛ ارفع الحظر أولًا.</translation>
    </message>
    <message>
        <source>This room is archived: it can be read, and nothing is written there any more.</source>
        <translation>هذه الغرفة مؤرشفة: يمكن قراءتها ولا يُكتب فيها شيء بعد الآن.</translation>
    </message>
    <message>
        <source>This room is full: it has %1 members.</source>
        <translation>هذه الغرفة ممتلئة: عدد أعضائها %1.</translation>
    </message>
    <message>
        <source>This server has reached its limit of %1 invitations.</source>
        <translation>بلغ هذا الخادم حدّه من الدعوات، وهو %1.</translation>
    </message>
    <message>
        <source>Too many changes at once; wait a moment.</source>
        <translation>تغييرات كثيرة دفعة واحدة؛ انتظر قليلًا.</translation>
    </message>
    <message>
        <source>Too many reactions at once; wait a moment.</source>
        <translation>تفاعلات كثيرة دفعة واحدة؛ انتظر قليلًا.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in %1 s.</source>
        <translation>محاولات كثيرة جدًا. حاول من جديد بعد %1 ث.</translation>
    </message>
    <message>
        <source>Wrong username, or the code is wrong, was used, or is older than a day.</source>
        <translation>اسم المستخدم خطأ، أو الرمز خطأ أو مستعمل أو مضى عليه أكثر من يوم.</translation>
    </message>
    <message>
        <source>You are the room&apos;s only owner: make somebody else an owner before you leave.</source>
        <translation>أنت مالك الغرفة الوحيد: اجعل شخصًا آخر مالكًا قبل أن تغادر.</translation>
    </message>
    <message>
        <source>You can&apos;t ban yourself.</source>
        <translation>لا يمكنك حظر نفسك.</translation>
    </message>
    <message>
        <source>You can&apos;t block yourself.</source>
        <translation>لا يمكنك حجب نفسك.</translation>
    </message>
    <message>
        <source>You can&apos;t take this from %1.</source>
        <translation>لا يمكنك سحب هذا من %1.</translation>
    </message>
    <message>
        <source>You have blocked %1 people, which is the limit.</source>
        <translation>حجبت %1 شخصًا، وهذا هو الحد.</translation>
    </message>
    <message>
        <source>You have blocked %1. Unblock them to write here.</source>
        <translation>لقد حجبت %1. ألغِ الحجب لتكتب هنا.</translation>
    </message>
    <message>
        <source>You were banned from this room.</source>
        <translation>حُظرت من هذه الغرفة.</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet. A message&apos;s menu pins it for everyone in the room.</source>
        <translation>لا شيء مثبّت هنا بعد. تُثبَّت الرسالة من قائمتها لكل من في الغرفة.</translation>
    </message>
    <message>
        <source>They can&apos;t come back until you unban them.</source>
        <translation>لا يمكنه العودة حتى ترفع الحظر عنه.</translation>
    </message>
    <message>
        <source>They can&apos;t come back. For a day, no other guest from their address can join either.</source>
        <translation>لا يمكنه العودة. ولمدة يوم لا يستطيع أي ضيف آخر من عنوانه الانضمام أيضًا.</translation>
    </message>
    <message>
        <source>What they write is folded, you are told of none of it, and they can&apos;t write to you alone. They are not told.</source>
        <translation>يُطوى ما يكتبه، ولا تصلك إشعارات عنه، ولا يستطيع أن يكتب إليك وحدك. ولا يُخبر بذلك.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>A guest is forgotten a day after leaving. With an account you keep your name, your rooms and what you wrote, and can sign in from anywhere.</source>
        <translation>يُنسى الضيف بعد يوم من مغادرته. بحساب تحتفظ باسمك وغرفك وما كتبته، ويمكنك تسجيل الدخول من أي مكان.</translation>
    </message>
    <message>
        <source>Ban %1 from %2?</source>
        <translation>حظر %1 من %2؟</translation>
    </message>
    <message>
        <source>Ban %1 from the room…</source>
        <translation>حظر %1 من الغرفة…</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Banned from %1</source>
        <translation>المحظورون من %1</translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation>الأشخاص المحظورون…</translation>
    </message>
    <message>
        <source>Block %1 for you?</source>
        <translation>حجب %1 عنك؟</translation>
    </message>
    <message>
        <source>Block for me…</source>
        <translation>حجب عني…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>بواسطة %1: %2</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>بلا إشعارات</translation>
    </message>
    <message>
        <source>Everyone sees you by this name now.</source>
        <translation>سيراك الجميع بهذا الاسم من الآن.</translation>
    </message>
    <message>
        <source>How you are called</source>
        <translation>ما اسمك</translation>
    </message>
    <message>
        <source>Keep this name: choose a password</source>
        <translation>احتفظ بهذا الاسم: اختر كلمة مرور</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>مغادرة %1؟</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>مغادرة الغرفة…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تحديد كمقروءة</translation>
    </message>
    <message>
        <source>Mark unread from here</source>
        <translation>تحديد كغير مقروءة من هنا</translation>
    </message>
    <message>
        <source>Message of somebody you blocked</source>
        <translation>رسالة من شخص حجبته</translation>
    </message>
    <message>
        <source>Message of somebody you blocked. Click to read it.</source>
        <translation>رسالة من شخص حجبته. انقر لقراءتها.</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>المزيد عن هذه الغرفة</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>لا أحد محظور من هذه الغرفة.</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet.</source>
        <translation>لا شيء مثبّت هنا بعد.</translation>
    </message>
    <message>
        <source>Notify me about everything</source>
        <translation>الإشعار بكل شيء</translation>
    </message>
    <message>
        <source>Notify me about mentions</source>
        <translation>الإشعار بالإشارات</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>People you blocked</source>
        <translation>الأشخاص الذين حجبتهم</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>الرسائل المثبّتة</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>إزالة %1 من %2؟</translation>
    </message>
    <message>
        <source>Remove %1 from the room…</source>
        <translation>إزالة %1 من الغرفة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Room owner</source>
        <translation>مالك الغرفة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>تسجيل خروج %1</translation>
    </message>
    <message>
        <source>The account is yours: sign in as @%1 from now on.</source>
        <translation>الحساب لك الآن: سجّل الدخول من الآن باسم ⁦@%1⁩.</translation>
    </message>
    <message>
        <source>The password was changed. You were signed out everywhere else.</source>
        <translation>تم تغيير كلمة المرور، وتم تسجيل خروجك من كل مكان آخر.</translation>
    </message>
    <message>
        <source>They can join again if the room is open to them.</source>
        <translation>يمكنه الانضمام مجددًا إن كانت الغرفة مفتوحة له.</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>رفع الحظر عن %1</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>إلغاء حجب %1</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحجب</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>برنامج غير معروف</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>What everyone sees, in old messages too.</source>
        <translation>ما يراه الجميع، في الرسائل القديمة أيضًا.</translation>
    </message>
    <message>
        <source>What you sign in with, and what others name you by with @.</source>
        <translation>ما تسجّل به الدخول، وما يذكرك به الآخرون مع @.</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>الأماكن التي سجّلت الدخول منها</translation>
    </message>
    <message>
        <source>You are not notified of this room</source>
        <translation>لا تصلك إشعارات هذه الغرفة</translation>
    </message>
    <message>
        <source>You blocked nobody.</source>
        <translation>لم تحجب أحدًا.</translation>
    </message>
    <message>
        <source>You can join it again.</source>
        <translation>يمكنك الانضمام إليها من جديد.</translation>
    </message>
    <message>
        <source>You come back only if somebody adds you.</source>
        <translation>لا تعود إلا إذا أضافك أحد.</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>أُزلت من هذه الغرفة.</translation>
    </message>
    <message>
        <source>You were removed from this room: %1</source>
        <translation>أُزلت من هذه الغرفة: %1</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>%1 asked to be let in, from %2</source>
        <translation>طلب %1 الدخول من %2</translation>
    </message>
    <message>
        <source>%1 came in from %2</source>
        <translation>دخل %1 من %2</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>المتصلون: %1</translation>
    </message>
    <message>
        <source>%1 created an account</source>
        <translation>أنشأ %1 حسابًا</translation>
    </message>
    <message>
        <source>%1 less than at the start</source>
        <translation>أقل بـ %1 مما كان عند البدء</translation>
    </message>
    <message>
        <source>%1 less than yesterday</source>
        <translation>أقل بـ %1 من أمس</translation>
    </message>
    <message>
        <source>%1 let everyone join</source>
        <translation>سمح %1 للجميع بالانضمام</translation>
    </message>
    <message>
        <source>%1 let only invited people join</source>
        <translation>سمح %1 للمدعوين فقط بالانضمام</translation>
    </message>
    <message>
        <source>%1 let only people with an account join</source>
        <translation>سمح %1 لأصحاب الحسابات فقط بالانضمام</translation>
    </message>
    <message>
        <source>%1 more than at the start</source>
        <translation>أكثر بـ %1 مما كان عند البدء</translation>
    </message>
    <message>
        <source>%1 more than yesterday</source>
        <translation>أكثر بـ %1 من أمس</translation>
    </message>
    <message>
        <source>%1 stopped the server</source>
        <translation>أوقف %1 الخادم</translation>
    </message>
    <message>
        <source>%1 stopped the server.</source>
        <translation>أوقف %1 الخادم.</translation>
    </message>
    <message>
        <source>%1 stopped the server: “%2”</source>
        <translation>أوقف %1 الخادم: «%2»</translation>
    </message>
    <message>
        <source>%1 was slowed down: too many requests</source>
        <translation>أُبطئ %1: طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1، من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) today</source>
        <translation>
            <numerusform>لا رسائل اليوم</numerusform>
            <numerusform>رسالة واحدة اليوم</numerusform>
            <numerusform>رسالتان اليوم</numerusform>
            <numerusform>%n رسائل اليوم</numerusform>
            <numerusform>%n رسالة اليوم</numerusform>
            <numerusform>%n رسالة اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>A wrong password was tried from %1</source>
        <translation>جُرّبت كلمة مرور خطأ من %1</translation>
    </message>
    <message>
        <source>All guests are removed at once. Their messages stay.</source>
        <translation>ستتم إزالة جميع الضيوف فورًا. وتبقى رسائلهم.</translation>
    </message>
    <message>
        <source>Asking to be let in</source>
        <translation>يطلبون الدخول</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>المتصلون الآن</translation>
    </message>
    <message>
        <source>Create an invitation link</source>
        <translation>إنشاء رابط دعوة</translation>
    </message>
    <message>
        <source>Don’t let in</source>
        <translation>عدم السماح</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>المتاح على قرصه</translation>
    </message>
    <message>
        <source>Guests who came without an invitation are removed at once. Their messages stay.</source>
        <translation>ستتم فورًا إزالة الضيوف الذين دخلوا بلا دعوة. وتبقى رسائلهم.</translation>
    </message>
    <message>
        <source>How others join</source>
        <translation>كيف ينضم الآخرون</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>رابط الدعوة</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>المدعوون</translation>
    </message>
    <message>
        <source>It is started again where it runs, and not from here. Whoever was here is connected again by itself then.</source>
        <translation>يُبدأ من جديد حيث يعمل لا من هنا. ومن كان هنا يتصل عندئذ تلقائيًا.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>السماح بالدخول</translation>
    </message>
    <message>
        <source>Message to everyone (optional)</source>
        <translation>رسالة إلى الجميع (اختيارية)</translation>
    </message>
    <message>
        <source>Messages and accounts</source>
        <translation>الرسائل والحسابات</translation>
    </message>
    <message>
        <source>Messages by hour</source>
        <translation>الرسائل بالساعة</translation>
    </message>
    <message>
        <source>Messages in each of the last 24 hours: %1</source>
        <translation>الرسائل في كل ساعة من آخر 24 ساعة: %1</translation>
    </message>
    <message>
        <source>More than four fifths of the disk are used</source>
        <translation>استُخدم أكثر من أربعة أخماس القرص</translation>
    </message>
    <message>
        <source>Only accounts</source>
        <translation>الحسابات فقط</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>يعمل منذ %1</translation>
    </message>
    <message>
        <source>Stop the server for everyone?</source>
        <translation>إيقاف الخادم للجميع؟</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>إيقاف الخادم</translation>
    </message>
    <message>
        <source>The computer woke up</source>
        <translation>استيقظ الحاسوب</translation>
    </message>
    <message>
        <source>The disk has space again</source>
        <translation>صار في القرص مساحة من جديد</translation>
    </message>
    <message>
        <source>The disk is full: nothing more is stored</source>
        <translation>القرص ممتلئ: لا يُحفظ شيء بعد الآن</translation>
    </message>
    <message>
        <source>The server was started</source>
        <translation>بدأ الخادم</translation>
    </message>
    <message>
        <source>They open %1 in a browser, or type it in Hearth.</source>
        <translation>يفتحون %1 في متصفح أو يكتبونه في Hearth.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>هذا الخادم</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>ما يحفظه</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>من يمكنه الانضمام</translation>
    </message>
    <message>
        <source>You are connected again once it is back.</source>
        <translation>ستتصل من جديد عند عودته.</translation>
    </message>
    <message>
        <source>unchanged since the start</source>
        <translation>لم يتغير منذ البدء</translation>
    </message>
    <message>
        <source>unchanged since yesterday</source>
        <translation>لم يتغير منذ أمس</translation>
    </message>
    <message>
        <source>Reason, which they are told</source>
        <translation>السبب، ويُخبر به</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Everyone sees you with this picture now.</source>
        <translation>يراك الجميع الآن بهذه الصورة.</translation>
    </message>
    <message>
        <source>File of your picture</source>
        <translation>ملف صورتك</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>The small picture could not be made.</source>
        <translation>تعذر إنشاء الصورة الصغيرة.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read: choose a JPEG, PNG or WebP.</source>
        <translation>هذا الملف ليس صورة يمكن قراءتها: اختر JPEG أو PNG أو WebP.</translation>
    </message>
    <message>
        <source>Your picture was removed.</source>
        <translation>أُزيلت صورتك.</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>السبب (اختياري)</translation>
    </message>
    <message>
        <source>Report this message?</source>
        <translation>الإبلاغ عن هذه الرسالة؟</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>إبلاغ</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>إبلاغ…</translation>
    </message>
    <message>
        <source>Those who look after it see the message, who wrote it and that you reported it. Who wrote it is not told.</source>
        <translation>يرى من يتولون الأمر الرسالة ومن كتبها وأنك أبلغت عنها. ولا يُخبر من كتبها.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>A chat that lives on your own computers.</source>
        <translation>دردشة تعيش على أجهزتكم أنتم.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>WhyNobody</name>
    <message>
        <source>Why does nobody come?</source>
        <translation>لماذا لا يأتي أحد؟</translation>
    </message>
    <message>
        <source>Why is nobody there?</source>
        <translation>لماذا لا أحد هناك؟</translation>
    </message>
    <message>
        <source>The address that the host told you, if any</source>
        <translation>العنوان الذي أعطاك إياه المستضيف، إن وُجد</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ النظر…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>نسخ الأمر %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>hearth::AskingIn</name>
    <message>
        <source>This server is too old to be asked. Ask whoever hosts it for an invitation.</source>
        <translation>هذا الخادم أقدم من أن يُطلب منه الدخول. اطلب دعوة ممن يستضيفه.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>لم يُفهم رد الخادم.</translation>
    </message>
    <message>
        <source>Nobody answered. Try again later, or ask for an invitation.</source>
        <translation>لم يجب أحد. حاول مرة أخرى لاحقًا، أو اطلب دعوة.</translation>
    </message>
    <message>
        <source>You were not let in.</source>
        <translation>لم يُسمح لك بالدخول.</translation>
    </message>
</context>
<context>
    <name>hearth::Attaching</name>
    <message>
        <source>Only files on this computer can be sent.</source>
        <translation>لا يمكن إرسال غير الملفات الموجودة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>A message can have up to %1 files: the others are left out.</source>
        <translation>لا يمكن أن تحوي الرسالة أكثر من %1 من الملفات: تُركت البقية.</translation>
    </message>
</context>
<context>
    <name>hearth::AuditTrail</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذرت كتابة الملف: %1</translation>
    </message>
</context>
<context>
    <name>hearth::Autostart</name>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>لا يمكن إزالة الملف %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>لا يمكن كتابة الملف %1.</translation>
    </message>
    <message>
        <source>The desktop does not allow it.</source>
        <translation>لا تسمح بيئة سطح المكتب بذلك.</translation>
    </message>
    <message>
        <source>Host your chat as soon as you sign in.</source>
        <translation>استضافة دردشتك فور دخولك.</translation>
    </message>
    <message>
        <source>The desktop does not answer.</source>
        <translation>لا تجيب بيئة سطح المكتب.</translation>
    </message>
</context>
<context>
    <name>hearth::Blocked</name>
    <message>
        <source>Somebody who is gone</source>
        <translation>شخص لم يعد هنا</translation>
    </message>
</context>
<context>
    <name>hearth::CatchUp</name>
    <message>
        <source>The server says that there is more, and sends nothing.</source>
        <translation>يقول الخادم إن هناك المزيد، ولا يرسل شيئًا.</translation>
    </message>
</context>
<context>
    <name>hearth::ChatSession</name>
    <message>
        <source>The server has you signed in as somebody else. Please sign in again.</source>
        <translation>لدى الخادم أنك مسجّل الدخول باسم شخص آخر. سجّل الدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>hearth::Commands</name>
    <message>
        <source>Find a room, a person or an action</source>
        <translation>البحث عن غرفة أو شخص أو إجراء</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>الغرفة السابقة</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>الغرفة التالية</translation>
    </message>
    <message>
        <source>Previous unread room</source>
        <translation>الغرفة غير المقروءة السابقة</translation>
    </message>
    <message>
        <source>Next unread room</source>
        <translation>الغرفة غير المقروءة التالية</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>البحث في هذه الغرفة</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Next message found</source>
        <translation>الرسالة التالية في النتائج</translation>
    </message>
    <message>
        <source>Previous message found</source>
        <translation>الرسالة السابقة في النتائج</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <translation>الإشارات والردود</translation>
    </message>
    <message>
        <source>Details of this room</source>
        <translation>تفاصيل هذه الغرفة</translation>
    </message>
    <message>
        <source>Archived rooms</source>
        <translation>الغرف المؤرشفة</translation>
    </message>
    <message>
        <source>Mark all rooms as read</source>
        <translation>تحديد كل الغرف كمقروءة</translation>
    </message>
    <message>
        <source>Find rooms</source>
        <translation>البحث عن غرف</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>إنشاء غرفة</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Show or hide people</source>
        <translation>إظهار الأشخاص أو إخفاؤهم</translation>
    </message>
    <message>
        <source>Scroll up in the messages</source>
        <translation>التمرير إلى أعلى في الرسائل</translation>
    </message>
    <message>
        <source>Scroll down in the messages</source>
        <translation>التمرير إلى أسفل في الرسائل</translation>
    </message>
    <message>
        <source>Back to where you read</source>
        <translation>الرجوع إلى حيث كنت تقرأ</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>الرسائل المثبّتة</translation>
    </message>
    <message>
        <source>Leave this room</source>
        <translation>مغادرة هذه الغرفة</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation>إنهاء عدم الإزعاج</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>عدم الإزعاج لمدة 30 دقيقة</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>عدم الإزعاج لمدة ساعة</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow</source>
        <translation>عدم الإزعاج حتى الغد</translation>
    </message>
    <message>
        <source>Do not disturb until I turn it off</source>
        <translation>عدم الإزعاج حتى أوقفه</translation>
    </message>
    <message>
        <source>Who can join this server</source>
        <translation>من يمكنه الانضمام إلى هذا الخادم</translation>
    </message>
    <message>
        <source>People and audit</source>
        <translation>الأشخاص والسجل</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>دعوة أشخاص</translation>
    </message>
    <message>
        <source>Invite people to this room</source>
        <translation>دعوة أشخاص إلى هذه الغرفة</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>This server: address and four words</source>
        <translation>هذا الخادم: العنوان والكلمات الأربع</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>خوادم أخرى</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Send (depends on the settings)</source>
        <translation>إرسال (حسب الإعدادات)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>إدراج رمز تعبيري</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>إظهار المعاينة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Edit your last message, if nothing is typed</source>
        <translation>تعديل آخر رسالة لك، إذا لم تكتب شيئًا</translation>
    </message>
    <message>
        <source>Cancel editing or replying</source>
        <translation>إلغاء التعديل أو الرد</translation>
    </message>
    <message>
        <source>Insert the selected suggestion</source>
        <translation>إدراج الاقتراح المحدد</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Close suggestions</source>
        <translation>إغلاق الاقتراحات</translation>
    </message>
    <message>
        <source>Open the menu of a room, person or message</source>
        <translation>فتح قائمة غرفة أو شخص أو رسالة</translation>
    </message>
    <message>
        <source>Select messages upwards</source>
        <translation>تحديد الرسائل إلى أعلى</translation>
    </message>
    <message>
        <source>Select messages downwards</source>
        <translation>تحديد الرسائل إلى أسفل</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>كل مكان</translation>
    </message>
    <message>
        <source>In the chat</source>
        <translation>في الدردشة</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <source>While suggestions are shown, after @, # or a colon</source>
        <translation>عند ظهور الاقتراحات بعد @ أو # أو النقطتين</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>Host page: how the server is doing</source>
        <translation>صفحة المستضيف: حال الخادم</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>النص بحجمه المعتاد</translation>
    </message>
    <message>
        <source>Reported messages</source>
        <translation>الرسائل المبلَّغ عنها</translation>
    </message>
</context>
<context>
    <name>hearth::Completing</name>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>%1, not in this room</source>
        <translation>%1، ليس في هذه الغرفة</translation>
    </message>
    <message>
        <source>Everyone in this room</source>
        <translation>كل من في هذه الغرفة</translation>
    </message>
    <message>
        <source>You are not in it</source>
        <translation>لست فيها</translation>
    </message>
</context>
<context>
    <name>hearth::Composition</name>
    <message>
        <source>The server was restored from a backup. Check the message before you save.</source>
        <translation>استُعيد الخادم من نسخة احتياطية. راجع الرسالة قبل أن تحفظ.</translation>
    </message>
    <message>
        <source>The room of this message is gone.</source>
        <translation>لم تعد غرفة هذه الرسالة موجودة.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>لم تُغيَّر: %1</translation>
    </message>
</context>
<context>
    <name>hearth::Connection</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يجب الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The server there does not say that it is the one you know.</source>
        <translation>لا يقول الخادم الذي هناك إنه الخادم الذي تعرفه.</translation>
    </message>
    <message>
        <source>This is not the server you know.</source>
        <translation>هذا ليس الخادم الذي تعرفه.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>لم يُفهم رد الخادم.</translation>
    </message>
</context>
<context>
    <name>hearth::Conversation</name>
    <message>
        <source>There is no such room, or you are not in it.</source>
        <translation>لا توجد غرفة كهذه، أو لست فيها.</translation>
    </message>
</context>
<context>
    <name>hearth::DirectRoom</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>hearth::Download</name>
    <message>
        <source>It cannot be written to %1: %2</source>
        <translation>تعذرت الكتابة في %1: %2</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>لا يوجد اتصال بالخادم.</translation>
    </message>
    <message>
        <source>The server sent more than the file has.</source>
        <translation>أرسل الخادم أكثر مما في الملف.</translation>
    </message>
    <message>
        <source>It cannot be written: %1</source>
        <translation>تعذرت الكتابة: %1</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>لم يُفهم رد الخادم.</translation>
    </message>
    <message>
        <source>It cannot be written to %1.</source>
        <translation>تعذرت الكتابة في %1.</translation>
    </message>
</context>
<context>
    <name>hearth::EngineClient</name>
    <message>
        <source>The server sent more than this program takes.</source>
        <translation>أرسل الخادم أكثر مما يقبله هذا البرنامج.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>لم يُفهم رد الخادم.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يجب الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>أغلق الخادم الاتصال.</translation>
    </message>
    <message>
        <source>The server does not answer any more.</source>
        <translation>لم يعد الخادم يجيب.</translation>
    </message>
    <message>
        <source>The server does not take what is sent to it.</source>
        <translation>لا يقبل الخادم ما يُرسل إليه.</translation>
    </message>
</context>
<context>
    <name>hearth::FileDialogs</name>
    <message>
        <source>Send files</source>
        <translation>إرسال ملفات</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>اختر صورتك</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
</context>
<context>
    <name>hearth::FirstContact</name>
    <message>
        <source>The server takes what is encrypted and does not answer.</source>
        <translation>يقبل الخادم ما هو مشفّر ولا يجيب.</translation>
    </message>
</context>
<context>
    <name>hearth::GivenFiles</name>
    <message>
        <source>One message takes up to %1 files.</source>
        <translation>لا تحوي الرسالة الواحدة أكثر من %1 من الملفات.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more file(s)</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وملف آخر</numerusform>
            <numerusform>%1 وملفان آخران</numerusform>
            <numerusform>%1 و%Ln ملفات أخرى</numerusform>
            <numerusform>%1 و%Ln ملفًا آخر</numerusform>
            <numerusform>%1 و%Ln ملف آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::HistoryFile</name>
    <message>
        <source>The history of this chat cannot be kept: its folder cannot be made.</source>
        <translation>تعذر حفظ سجل هذه الدردشة: لم يمكن إنشاء مجلده.</translation>
    </message>
    <message>
        <source>The history on this computer was made by a newer version of Hearth. It was set aside, and a new one was started.</source>
        <translation>السجل على هذا الجهاز من إصدار أحدث من Hearth. وُضع جانبًا، وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The history on this computer was damaged. It was set aside, and a new one was started.</source>
        <translation>كان السجل على هذا الجهاز تالفًا. وُضع جانبًا، وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The history of this chat cannot be kept: its file cannot be written.</source>
        <translation>تعذر حفظ سجل هذه الدردشة: لا تمكن الكتابة في ملفه.</translation>
    </message>
    <message>
        <source>The history of this chat cannot be kept at the moment: the disk may be full.</source>
        <translation>تعذر حفظ سجل هذه الدردشة حاليًا: ربما امتلأ القرص.</translation>
    </message>
</context>
<context>
    <name>hearth::HostedChat</name>
    <message>
        <source>Our chat</source>
        <translation>دردشتنا</translation>
    </message>
    <message>
        <source>%1’s chat</source>
        <translation>دردشة %1</translation>
    </message>
</context>
<context>
    <name>hearth::Inviting</name>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>لم يُفهم رد الخادم.</translation>
    </message>
</context>
<context>
    <name>hearth::KeepAwake</name>
    <message>
        <source>Others are connected to the chat that is hosted here.</source>
        <translation>آخرون متصلون بالدردشة المستضافة هنا.</translation>
    </message>
</context>
<context>
    <name>hearth::KeyQuestion</name>
    <message>
        <source>Whoever answers there is not the server that you know.</source>
        <translation>من يجيب هناك ليس الخادم الذي تعرفه.</translation>
    </message>
    <message>
        <source>This server was encrypted before, and is not any more.</source>
        <translation>كان هذا الخادم مشفّرًا من قبل، ولم يعد كذلك.</translation>
    </message>
    <message>
        <source>This server does not answer what is encrypted.</source>
        <translation>لا يجيب هذا الخادم عما هو مشفّر.</translation>
    </message>
</context>
<context>
    <name>hearth::MessageActions</name>
    <message>
        <source>Show message</source>
        <translation>إظهار الرسالة</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go to the room it names</source>
        <translation>الانتقال إلى الغرفة المذكورة</translation>
    </message>
    <message>
        <source>Add reaction</source>
        <translation>إضافة تفاعل</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Go to what it replies to</source>
        <translation>الانتقال إلى الرسالة الأصلية</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Up</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Mark unread from here</source>
        <translation>تحديد كغير مقروءة من هنا</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>You are offline. This is possible again once you are connected.</source>
        <translation>أنت غير متصل. يصبح هذا ممكنًا حين تتصل مجددًا.</translation>
    </message>
    <message>
        <source>The pin was not changed: %1</source>
        <translation>لم يُغيَّر التثبيت: %1</translation>
    </message>
</context>
<context>
    <name>hearth::MessageCommands</name>
    <message>
        <source>There is no connection.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>لم يُفهم رد الخادم.</translation>
    </message>
</context>
<context>
    <name>hearth::MessagePages</name>
    <message>
        <source>The server sent messages that are not understood.</source>
        <translation>أرسل الخادم رسائل غير مفهومة.</translation>
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
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>hearth::Naming</name>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (ضيف)</translation>
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
        <translation>يطلب %1 الدخول</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>السماح بالدخول</translation>
    </message>
    <message>
        <source>Don&apos;t let in</source>
        <translation>عدم السماح</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
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
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>رد…</translation>
    </message>
</context>
<context>
    <name>hearth::Outbox</name>
    <message>
        <source>Too many messages wait to be sent. Wait until there is a connection.</source>
        <translation>رسائل كثيرة جدًا تنتظر الإرسال. انتظر حتى يتوفر اتصال.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The room this was written for is gone.</source>
        <translation>لم تعد الغرفة التي كُتبت لها هذه الرسالة موجودة.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>لم يُفهم رد الخادم.</translation>
    </message>
</context>
<context>
    <name>hearth::Oversight</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>بلا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%Ln أعضاء</numerusform>
            <numerusform>%Ln عضوًا</numerusform>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عامة</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>أُنشئت في %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
</context>
<context>
    <name>hearth::OwnPicture</name>
    <message>
        <source>This picture has too many pixels.</source>
        <translation>في هذه الصورة بكسلات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>This picture takes too long to be read.</source>
        <translation>تستغرق قراءة هذه الصورة وقتًا طويلًا جدًا.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>هذه الصورة تالفة.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read: choose a JPEG, PNG or WebP.</source>
        <translation>هذا الملف ليس صورة يمكن قراءتها: اختر JPEG أو PNG أو WebP.</translation>
    </message>
    <message>
        <source>The small picture could not be made.</source>
        <translation>تعذر إنشاء الصورة الصغيرة.</translation>
    </message>
</context>
<context>
    <name>hearth::Pictures</name>
    <message>
        <source>It is not there any more.</source>
        <translation>لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Part of it is missing on the server.</source>
        <translation>جزء منها ناقص في الخادم.</translation>
    </message>
    <message>
        <source>Too many pictures are open at once.</source>
        <translation>صور كثيرة جدًا مفتوحة معًا.</translation>
    </message>
    <message>
        <source>It is too large to be shown.</source>
        <translation>هي أكبر من أن تُعرض.</translation>
    </message>
    <message>
        <source>It takes too long to be shown.</source>
        <translation>يستغرق عرضها وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>It is damaged or not a picture.</source>
        <translation>هي تالفة أو ليست صورة.</translation>
    </message>
</context>
<context>
    <name>hearth::Program</name>
    <message>
        <source>This is not the server you signed in to before.</source>
        <translation>هذا ليس الخادم الذي سجّلت الدخول إليه من قبل.</translation>
    </message>
</context>
<context>
    <name>hearth::Reacting</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>لا آخرون</numerusform>
            <numerusform>شخص آخر</numerusform>
            <numerusform>شخصان آخران</numerusform>
            <numerusform>%Ln آخرون</numerusform>
            <numerusform>%Ln آخرون</numerusform>
            <numerusform>%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>hearth::ReceivedFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Part of it is missing on the server.</source>
        <translation>جزء منها ناقص في الخادم.</translation>
    </message>
</context>
<context>
    <name>hearth::ReportBoard</name>
    <message>
        <source>%1 reported it</source>
        <translation>أبلغ %1 عنها</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reported it</source>
        <translation>
            <numerusform>أبلغ %1 عنها</numerusform>
            <numerusform>أبلغ %1 وشخص آخر عنها</numerusform>
            <numerusform>أبلغ %1 وشخصان آخران عنها</numerusform>
            <numerusform>أبلغ %1 و%Ln آخرون عنها</numerusform>
            <numerusform>أبلغ %1 و%Ln آخرون عنها</numerusform>
            <numerusform>أبلغ %1 و%Ln آخرون عنها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reported a message of %2</source>
        <translation>أبلغ %1 عن رسالة من %2</translation>
    </message>
</context>
<context>
    <name>hearth::RestClient</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>لا يوجد اتصال بالخادم.</translation>
    </message>
    <message>
        <source>The server sent more than this program takes.</source>
        <translation>أرسل الخادم أكثر مما يقبله هذا البرنامج.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>لم يُفهم رد الخادم.</translation>
    </message>
    <message>
        <source>What answers there is not a Hearth server.</source>
        <translation>ما يجيب هناك ليس خادم Hearth.</translation>
    </message>
    <message>
        <source>The server has a problem (%1).</source>
        <translation>في الخادم مشكلة (%1).</translation>
    </message>
</context>
<context>
    <name>hearth::RoomHistory</name>
    <message>
        <source>Not all of it is on this computer. Connect to see it.</source>
        <translation>ليس كل شيء على هذا الجهاز. اتصل لتراه.</translation>
    </message>
    <message>
        <source>The message is not there any more.</source>
        <translation>لم تعد الرسالة موجودة.</translation>
    </message>
</context>
<context>
    <name>hearth::Rooms</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>There is no room &quot;%1&quot; on this computer, and the server cannot be asked.</source>
        <translation>لا توجد غرفة «%1» على هذا الجهاز، ولا يمكن سؤال الخادم.</translation>
    </message>
</context>
<context>
    <name>hearth::SearchCompleting</name>
    <message>
        <source>Who said it</source>
        <translation>من قاله</translation>
    </message>
    <message>
        <source>In which room</source>
        <translation>في أي غرفة</translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation>قبل يوم معين</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>بعد يوم معين</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>في يوم معين</translation>
    </message>
    <message>
        <source>With a file, an image or a link</source>
        <translation>مع ملف أو صورة أو رابط</translation>
    </message>
    <message>
        <source>Mentions you</source>
        <translation>فيها إشارة إليك</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>You are not in it</source>
        <translation>لست فيها</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>قبل أسبوع</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>قبل شهر</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>قبل عام</translation>
    </message>
    <message>
        <source>First day of this month</source>
        <translation>أول يوم من هذا الشهر</translation>
    </message>
    <message>
        <source>First day of this year</source>
        <translation>أول يوم من هذا العام</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>مع ملف</translation>
    </message>
    <message>
        <source>With an image</source>
        <translation>مع صورة</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>مع رابط</translation>
    </message>
</context>
<context>
    <name>hearth::Sending</name>
    <message>
        <source>Not sent, for its room is gone: “%1”</source>
        <translation>لم تُرسل، لأن غرفتها لم تعد موجودة: «%1»</translation>
    </message>
</context>
<context>
    <name>hearth::ServerTrust</name>
    <message>
        <source>That server answers, but not over https. Try %1.</source>
        <translation>ذلك الخادم يجيب، لكن ليس عبر https. جرّب %1.</translation>
    </message>
</context>
<context>
    <name>hearth::ServerWatch</name>
    <message>
        <source>unchanged since yesterday</source>
        <translation>لم يتغير منذ أمس</translation>
    </message>
    <message>
        <source>unchanged since the start</source>
        <translation>لم يتغير منذ البدء</translation>
    </message>
    <message>
        <source>%1 less than yesterday</source>
        <translation>أقل بـ %1 من أمس</translation>
    </message>
    <message>
        <source>%1 less than at the start</source>
        <translation>أقل بـ %1 مما كان عند البدء</translation>
    </message>
    <message>
        <source>%1 more than yesterday</source>
        <translation>أكثر بـ %1 من أمس</translation>
    </message>
    <message>
        <source>%1 more than at the start</source>
        <translation>أكثر بـ %1 مما كان عند البدء</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and accounts</source>
        <translation>الرسائل والحسابات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>hearth::SignIn</name>
    <message>
        <source>No answer from %1 in 10 seconds. The other computer may be off or asleep, in another network, or its firewall may not let this port through. Check these and the address, then try again.</source>
        <translation>لا جواب من %1 خلال 10 ثوانٍ. ربما يكون الجهاز الآخر متوقفًا أو نائمًا، أو على شبكة أخرى، أو لا يسمح جدار حمايته بهذا المنفذ. تحقق من ذلك ومن العنوان، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This link is for another server than the one that you know at %1. Ask whoever gave it to you.</source>
        <translation>هذا الرابط لخادم غير الذي تعرفه في %1. اسأل من أعطاك إياه.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>أدخل اسم المستخدم.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>Enter the code that you were given.</source>
        <translation>أدخل الرمز الذي أُعطي لك.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>لم يُفهم رد الخادم.</translation>
    </message>
</context>
<context>
    <name>hearth::SocketClient</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يجب الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection ended before the server answered.</source>
        <translation>انتهى الاتصال قبل أن يجيب الخادم.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>لا يوجد اتصال بالخادم.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>لم يُفهم رد الخادم.</translation>
    </message>
    <message>
        <source>The server ended the session.</source>
        <translation>أنهى الخادم الجلسة.</translation>
    </message>
</context>
<context>
    <name>hearth::Switching</name>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>You are not in it</source>
        <translation>لست فيها</translation>
    </message>
</context>
<context>
    <name>hearth::Tray</name>
    <message numerus="yes">
        <source>Hosting at %1, %n other(s) connected</source>
        <translation>
            <numerusform>الاستضافة في %1، لا آخرون متصلون</numerusform>
            <numerusform>الاستضافة في %1، شخص آخر متصل</numerusform>
            <numerusform>الاستضافة في %1، شخصان آخران متصلان</numerusform>
            <numerusform>الاستضافة في %1، %Ln آخرون متصلون</numerusform>
            <numerusform>الاستضافة في %1، %Ln آخرون متصلون</numerusform>
            <numerusform>الاستضافة في %1، %Ln آخرون متصلون</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosting at %1</source>
        <translation>الاستضافة في %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>لا استضافة</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open Hearth</source>
        <translation>فتح Hearth</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>إيقاف الاستضافة</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>بدء الاستضافة</translation>
    </message>
    <message numerus="yes">
        <source>Hearth: %n unread message(s)</source>
        <translation>
            <numerusform>‏Hearth: لا رسائل غير مقروءة</numerusform>
            <numerusform>‏Hearth: رسالة غير مقروءة</numerusform>
            <numerusform>‏Hearth: رسالتان غير مقروءتين</numerusform>
            <numerusform>‏Hearth: %Ln رسائل غير مقروءة</numerusform>
            <numerusform>‏Hearth: %Ln رسالة غير مقروءة</numerusform>
            <numerusform>‏Hearth: %Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearth: hosting at %1</source>
        <translation>‏Hearth: الاستضافة في %1</translation>
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
        <translation>%1 يكتب الآن</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 و%2 يكتبان الآن</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>عدة أشخاص يكتبون الآن</translation>
    </message>
</context>
<context>
    <name>hearth::Upload</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>The file was changed while it was sent.</source>
        <translation>تغيّر الملف أثناء إرساله.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>لم يُفهم رد الخادم.</translation>
    </message>
    <message>
        <source>This server does not accept files.</source>
        <translation>لا يقبل هذا الخادم الملفات.</translation>
    </message>
</context>
</TS>
