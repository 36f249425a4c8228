<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccessQuestion</name>
    <message>
        <source>All guests are removed at once. Their messages stay.</source>
        <translation>すべてのゲストがすぐに外されます。ゲストのメッセージは残ります。</translation>
    </message>
    <message>
        <source>Remove all guests?</source>
        <translation>すべてのゲストを外しますか？</translation>
    </message>
    <message>
        <source>Let everyone join?</source>
        <translation>誰でも参加できるようにしますか？</translation>
    </message>
    <message>
        <source>Let only invited people join?</source>
        <translation>招待された人だけが参加できるようにしますか？</translation>
    </message>
    <message>
        <source>Let only people with an account join?</source>
        <translation>アカウントのある人だけが参加できるようにしますか？</translation>
    </message>
    <message>
        <source>Anyone who reaches this server can join as a guest or create an account.</source>
        <translation>このサーバーにつながる人は誰でも、ゲストとして参加したりアカウントを作成したりできます。</translation>
    </message>
    <message>
        <source>Guests who came without an invitation are removed at once. Their messages stay.</source>
        <translation>招待なしで参加したゲストはすぐに外されます。ゲストのメッセージは残ります。</translation>
    </message>
    <message>
        <source>%1 They can join again as someone new.</source>
        <translation>%1 その後、別の人として参加し直すことはできます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove all guests</source>
        <translation>すべてのゲストを外す</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Your account</source>
        <translation>あなたのアカウント</translation>
    </message>
    <message>
        <source>Everyone sees you by this name now.</source>
        <translation>これからは、みんなにこの名前で表示されます。</translation>
    </message>
    <message>
        <source>The account is yours: sign in as @%1 from now on.</source>
        <translation>アカウントはあなたのものです。これからは @%1 でサインインしてください。</translation>
    </message>
    <message>
        <source>The password was changed. You were signed out everywhere else.</source>
        <translation>パスワードを変更しました。ほかの場所ではすべてサインアウトされました。</translation>
    </message>
    <message>
        <source>Signed out there.</source>
        <translation>その場所からサインアウトしました。</translation>
    </message>
    <message>
        <source>Somebody has this username, or one that looks like it.</source>
        <translation>このユーザー名、またはよく似たユーザー名はすでに使われています。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What everyone sees, in old messages too.</source>
        <translation>みんなに表示される名前です。過去のメッセージの表示も変わります。</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>What you sign in with, and what others name you by with @.</source>
        <translation>サインインに使う名前です。ほかの人が @ であなたを呼ぶときにも使われます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This program signs you in by itself, and you have no password of your own yet. With one you can sign in from elsewhere, too, as @%1.</source>
        <translation>このプログラムは自動でサインインするので、まだパスワードがありません。パスワードを決めると、ほかの場所からも @%1 でサインインできます。</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8文字以上にしてください。</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Choose password</source>
        <translation>パスワードを決める</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>サインイン中の場所</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>People you blocked</source>
        <translation>ブロックした人</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロックを解除</translation>
    </message>
</context>
<context>
    <name>ActivityInWords</name>
    <message>
        <source>%1 let everyone join</source>
        <translation>%1さんが誰でも参加できるようにしました</translation>
    </message>
    <message>
        <source>%1 let only invited people join</source>
        <translation>%1さんが招待された人だけ参加できるようにしました</translation>
    </message>
    <message>
        <source>%1 let only people with an account join</source>
        <translation>%1さんがアカウントのある人だけ参加できるようにしました</translation>
    </message>
    <message>
        <source>%1 changed who can join</source>
        <translation>%1さんが参加できる人を変更しました</translation>
    </message>
    <message>
        <source>The server was started</source>
        <translation>サーバーが開始されました</translation>
    </message>
    <message>
        <source>%1 came in from %2</source>
        <translation>%1さんが%2から参加しました</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1が退出しました</translation>
    </message>
    <message>
        <source>%1 created an account</source>
        <translation>%1さんがアカウントを作成しました</translation>
    </message>
    <message>
        <source>%1 asked to be let in, from %2</source>
        <translation>%1さんが%2から参加を求めました</translation>
    </message>
    <message>
        <source>%1 was slowed down: too many requests</source>
        <translation>%1を制限しました（要求が多すぎます）</translation>
    </message>
    <message>
        <source>A wrong password was tried from %1</source>
        <translation>%1から間違ったパスワードが試されました</translation>
    </message>
    <message>
        <source>More than four fifths of the disk are used</source>
        <translation>ディスクの5分の4以上が使われています</translation>
    </message>
    <message>
        <source>The disk is full: nothing more is stored</source>
        <translation>ディスクがいっぱいです。もう何も保存されません</translation>
    </message>
    <message>
        <source>The disk has space again</source>
        <translation>ディスクに空きができました</translation>
    </message>
    <message>
        <source>The computer woke up</source>
        <translation>コンピューターがスリープから戻りました</translation>
    </message>
    <message>
        <source>%1 stopped the server</source>
        <translation>%1さんがサーバーを停止しました</translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Some programs read numbers that begin with 0 as other numbers. Write %1 if that is what is meant.</source>
        <translation>0 で始まる数字は、プログラムによっては別の数として扱われます。その数のつもりなら %1 と入力してください。</translation>
    </message>
    <message>
        <source>An address in numbers has four of them, from 0 to 255, like 192.168.1.20.</source>
        <translation>数字のアドレスは 192.168.1.20 のように、0〜255 の数字4つでできています。</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>Address: %1</source>
        <translation>アドレス: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>ArchivedRooms</name>
    <message>
        <source>Archived rooms</source>
        <translation>アーカイブしたルーム</translation>
    </message>
    <message>
        <source>They can still be read, but nobody can write in them.</source>
        <translation>読むことはできますが、書き込みはできません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>アーカイブを解除</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>ルームから退出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>This server lets in who is invited. Without an invitation you can ask: somebody who hosts it sees your name, and lets you in or not.</source>
        <translation>このサーバーに参加できるのは招待された人です。招待がなくても、参加をお願いできます。サーバーをホストしている人にあなたの名前が表示され、その人が参加を許可するかどうかを決めます。</translation>
    </message>
    <message>
        <source>Waiting for somebody to let you in. They have ten minutes.</source>
        <translation>参加の許可を待っています。相手が答えられるのは10分間です。</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>参加をお願いする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>AuditInWords</name>
    <message>
        <source>owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>member like others</source>
        <translation>一般メンバー</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>invited people</source>
        <translation>招待された人</translation>
    </message>
    <message>
        <source>people with an account</source>
        <translation>アカウントのある人</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>archived or not</source>
        <translation>アーカイブの有無</translation>
    </message>
    <message>
        <source>public or private</source>
        <translation>公開か非公開か</translation>
    </message>
    <message>
        <source>who may post</source>
        <translation>書き込める人</translation>
    </message>
    <message>
        <source>who may name everyone</source>
        <translation>全員に通知できる人</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>a deleted room</source>
        <translation>削除されたルーム</translation>
    </message>
    <message>
        <source>%1 deleted a message of %2 in %3</source>
        <translation>%1が%3で%2のメッセージを削除しました</translation>
    </message>
    <message>
        <source>%1 deleted what %2 had written of late in %3</source>
        <translation>%1が%3で%2の最近のメッセージを削除しました</translation>
    </message>
    <message>
        <source>%1 deleted what %2 had written of late</source>
        <translation>%1が%2の最近のメッセージを削除しました</translation>
    </message>
    <message>
        <source>%1 changed %2: %3</source>
        <translation>%1が%2を変更しました: %3</translation>
    </message>
    <message>
        <source>%1 deleted the room %2</source>
        <translation>%1がルーム「%2」を削除しました</translation>
    </message>
    <message>
        <source>%1 added %2 to %3</source>
        <translation>%1が%2を%3に追加しました</translation>
    </message>
    <message>
        <source>%1 removed %2 from %3</source>
        <translation>%1が%2を%3から外しました</translation>
    </message>
    <message>
        <source>%1 banned %2 from %3</source>
        <translation>%1が%2の%3への参加を禁止しました</translation>
    </message>
    <message>
        <source>%1 let %2 into %3 again</source>
        <translation>%1が%2の%3への参加禁止を解除しました</translation>
    </message>
    <message>
        <source>%1 gave %2 another role in %3: %4</source>
        <translation>%1が%3での%2の役割を変更しました: %4</translation>
    </message>
    <message>
        <source>%1 made an invitation to %2</source>
        <translation>%1が%2への招待を作成しました</translation>
    </message>
    <message>
        <source>%1 made an invitation to the server</source>
        <translation>%1がサーバーへの招待を作成しました</translation>
    </message>
    <message>
        <source>%1 revoked an invitation to %2</source>
        <translation>%1が%2への招待を無効にしました</translation>
    </message>
    <message>
        <source>%1 revoked an invitation to the server</source>
        <translation>%1がサーバーへの招待を無効にしました</translation>
    </message>
    <message>
        <source>%1 changed who can join: %2</source>
        <translation>%1が参加できる人を変更しました: %2</translation>
    </message>
    <message>
        <source>%1 let somebody in who had asked</source>
        <translation>%1が、参加を希望した人を許可しました</translation>
    </message>
    <message>
        <source>%1 turned somebody away who had asked</source>
        <translation>%1が、参加を希望した人を断りました</translation>
    </message>
    <message>
        <source>%1 removed all guests: %2</source>
        <translation>%1がすべてのゲストを外しました: %2</translation>
    </message>
    <message>
        <source>%1 let guests from the address of %2 in again</source>
        <translation>%1が、%2のアドレスのゲストの参加禁止を解除しました</translation>
    </message>
    <message>
        <source>%1 banned %2 from the server</source>
        <translation>%1が%2のサーバーへの参加を禁止しました</translation>
    </message>
    <message>
        <source>%1 let %2 into the server again</source>
        <translation>%1が%2のサーバーへの参加禁止を解除しました</translation>
    </message>
    <message>
        <source>%1 gave %2 another role on the server: %3</source>
        <translation>%1がサーバーでの%2の役割を変更しました: %3</translation>
    </message>
    <message>
        <source>%1 signed %2 out everywhere</source>
        <translation>%1が%2をすべての場所でサインアウトしました</translation>
    </message>
    <message>
        <source>%1 made a code with which %2 can choose another password</source>
        <translation>%1が、%2が新しいパスワードを決めるためのコードを作成しました</translation>
    </message>
    <message>
        <source>%1 did to %2: %3</source>
        <translation>%1から%2への操作: %3</translation>
    </message>
    <message>
        <source>%1 did: %2</source>
        <translation>%1の操作: %2</translation>
    </message>
    <message>
        <source>%1 removed the picture of %2</source>
        <translation>%1さんが%2さんの写真を削除しました</translation>
    </message>
    <message>
        <source>%1 stopped the server</source>
        <translation>%1さんがサーバーを停止しました</translation>
    </message>
    <message>
        <source>%1 dismissed what was reported of %2 in %3</source>
        <translation>%1さんが%3での%2さんへの報告を取り下げました</translation>
    </message>
</context>
<context>
    <name>AuthorActions</name>
    <message>
        <source>Report…</source>
        <translation>報告…</translation>
    </message>
    <message>
        <source>Ban author from room…</source>
        <translation>書いた人のルームへの参加を禁止…</translation>
    </message>
    <message>
        <source>Delete their last hour’s messages…</source>
        <translation>この人の過去1時間のメッセージを削除…</translation>
    </message>
    <message>
        <source>Ban author from the server…</source>
        <translation>書いた人のサーバーへの参加を禁止…</translation>
    </message>
</context>
<context>
    <name>AuthorLine</name>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ゲスト</translation>
    </message>
</context>
<context>
    <name>BackPill</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>元の場所に戻る</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>元の場所に戻る（Alt+Left）</translation>
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
        <translation>参加禁止を解除</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>ほかにもありますが、ここには表示しきれません。</translation>
    </message>
</context>
<context>
    <name>BannedRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>参加禁止を解除</translation>
    </message>
</context>
<context>
    <name>BlockedRow</name>
    <message>
        <source>Unblock</source>
        <translation>ブロックを解除</translation>
    </message>
</context>
<context>
    <name>BrowseRooms</name>
    <message>
        <source>Find rooms</source>
        <translation>ルームを探す</translation>
    </message>
    <message>
        <source>Search public rooms</source>
        <translation>公開ルームを検索</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>公開ルーム</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>No room with this name</source>
        <translation>この名前のルームはありません</translation>
    </message>
    <message>
        <source>You are in every public room</source>
        <translation>すべての公開ルームに参加しています</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>ルームを作成</translation>
    </message>
    <message>
        <source>This server has more public rooms than are listed here.</source>
        <translation>このサーバーには、ここにある以外にも公開ルームがあります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ChatBanners</name>
    <message numerus="yes">
        <source>No connection. Trying again in %n second(s).</source>
        <translation>
            <numerusform>接続がありません。%n秒後にもう一度試します。</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Trying now…</source>
        <translation>接続がありません。接続しています…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full. What you write waits here and is sent once there is space again.</source>
        <translation>サーバーのディスクがほぼいっぱいです。書いたものはここで待機し、空きができると送信されます。</translation>
    </message>
    <message>
        <source>More than four fifths of the server&apos;s disk are used. Make space on it before it is full: files are refused first, then messages.</source>
        <translation>サーバーのディスクの5分の4以上が使われています。いっぱいになる前に空きを作ってください。いっぱいになると、まずファイル、次にメッセージが受け付けられなくなります。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1 asks to be let in, from %2.</source>
        <translation>%1さんが参加を希望しています（%2 から）。</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>許可する</translation>
    </message>
    <message>
        <source>Don’t let in</source>
        <translation>断る</translation>
    </message>
    <message>
        <source>%1 stopped the server: “%2”</source>
        <translation>%1さんがサーバーを停止しました：「%2」</translation>
    </message>
    <message>
        <source>%1 stopped the server.</source>
        <translation>%1さんがサーバーを停止しました。</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>サーバーが停止されました。</translation>
    </message>
    <message>
        <source>You are connected again once it is back.</source>
        <translation>サーバーが戻ると再接続されます。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
</context>
<context>
    <name>ChoosePeople</name>
    <message>
        <source>Add people to %1</source>
        <translation>%1にメンバーを追加</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新しいメッセージ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を外す</translation>
    </message>
    <message>
        <source>Add more people</source>
        <translation>メンバーをさらに追加</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Nobody with this name</source>
        <translation>この名前の人はいません</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>ほかには誰もいません</translation>
    </message>
    <message numerus="yes">
        <source>You can add up to %n people.</source>
        <translation>
            <numerusform>あと%n人まで追加できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>ChosenPicture</name>
    <message>
        <source>Your picture was removed.</source>
        <translation>写真を削除しました。</translation>
    </message>
    <message>
        <source>Everyone sees you with this picture now.</source>
        <translation>全員にこの写真が表示されます。</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>写真を変更…</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>写真を選択…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>この写真を使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ClientInWords</name>
    <message>
        <source>Unknown program</source>
        <translation>不明なプログラム</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2の%1</translation>
    </message>
</context>
<context>
    <name>ClosedBar</name>
    <message>
        <source>This room is archived. You can read it, but nobody can write here.</source>
        <translation>このルームはアーカイブされています。読むことはできますが、書き込みはできません。</translation>
    </message>
    <message>
        <source>Only moderators write in this room. You can read it, and react.</source>
        <translation>このルームに書き込めるのはモデレーターだけです。読むことと、リアクションはできます。</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>アーカイブを解除</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1、%2 / %3</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Editing a message</source>
        <translation>メッセージを編集中</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>%1さんに返信</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>サーバーの応答を待っています…</translation>
    </message>
    <message>
        <source>Will be saved when you are back online</source>
        <translation>オンラインに戻ると保存されます</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>編集をやめる</translation>
    </message>
    <message>
        <source>Cancel reply</source>
        <translation>返信をやめる</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1へのメッセージ</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>ファイルを送信</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>絵文字を入力</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>CreateRoom</name>
    <message>
        <source>Create room</source>
        <translation>ルームを作成</translation>
    </message>
    <message>
        <source>There is already a room with this name.</source>
        <translation>この名前のルームはすでにあります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Topic (optional)</source>
        <translation>トピック（省略可）</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>参加できる人</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>招待された人</translation>
    </message>
    <message>
        <source>Everyone on this server can find and join it.</source>
        <translation>このサーバーの全員が、このルームを見つけて参加できます。</translation>
    </message>
    <message>
        <source>Only people whom you invite can find and join it.</source>
        <translation>あなたが招待した人だけが、このルームを見つけて参加できます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成しています…</translation>
    </message>
</context>
<context>
    <name>DeleteMessage</name>
    <message>
        <source>Delete this message?</source>
        <translation>このメッセージを削除しますか？</translation>
    </message>
    <message>
        <source>Delete the message of %1?</source>
        <translation>%1さんのメッセージを削除しますか？</translation>
    </message>
    <message>
        <source>It was not deleted. %1</source>
        <translation>削除できませんでした。%1</translation>
    </message>
    <message>
        <source>It is deleted for everyone. This can&apos;t be undone.</source>
        <translation>全員の画面から削除されます。元には戻せません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>DeleteRoom</name>
    <message>
        <source>Delete %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>All of its messages are deleted, for everyone. This can&apos;t be undone.</source>
        <translation>ルーム内のすべてのメッセージが、全員の画面から削除されます。元には戻せません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>ルームを削除</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>This computer is connected, but the network gave it no address.</source>
        <translation>このコンピューターは接続されていますが、ネットワークからアドレスをもらっていません。</translation>
    </message>
    <message>
        <source>Disconnect from the Wi-Fi or the cable and connect again; where that does not help, restart the router.</source>
        <translation>Wi-Fiまたはケーブルを切断してつなぎ直してください。直らなければルーターを再起動してください。</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>このコンピューターはどのネットワークにもつながっていません。</translation>
    </message>
    <message>
        <source>Connect it to the Wi-Fi or the cable that the others are on.</source>
        <translation>ほかの人と同じWi-Fiまたはケーブルにつないでください。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The computer at %1 is there, but its firewall does not let anybody through to port %2.</source>
        <translation>%1のコンピューターはありますが、ファイアウォールがポート%2への通信を誰にも通していません。</translation>
    </message>
    <message>
        <source>Whoever hosts opens it with one of these, by which firewall they have: ufw, or firewalld.</source>
        <translation>ホストは使っているファイアウォール（ufwまたはfirewalld）に応じて、次のいずれかで開けます。</translation>
    </message>
    <message>
        <source>The network keeps its devices apart: %1 is heard, but cannot be reached.</source>
        <translation>ネットワークが機器同士を隔てています。%1の知らせは届きますが、つながりません。</translation>
    </message>
    <message>
        <source>Or the network keeps its devices apart, as guest networks and some access points do.</source>
        <translation>または、ゲスト用ネットワークや一部のアクセスポイントのように、ネットワークが機器同士を隔てています。</translation>
    </message>
    <message>
        <source>In the settings of the router this is called client isolation, AP isolation or guest network. Turn it off, or use another network for both computers: a telephone&apos;s hotspot, or a cable.</source>
        <translation>ルーターの設定では「クライアント分離」「APアイソレーション」「ゲストネットワーク」などと呼ばれます。オフにするか、両方のコンピューターで別のネットワーク（スマートフォンのテザリングやケーブル）を使ってください。</translation>
    </message>
    <message>
        <source>A VPN (%1) takes the way to %2, which is on your own network or near it.</source>
        <translation>あなたのネットワークかその近くにある%2への経路を、VPN（%1）が奪っています。</translation>
    </message>
    <message>
        <source>Turn the VPN off while you chat, or allow access to the local network in its settings.</source>
        <translation>チャット中はVPNをオフにするか、VPNの設定でローカルネットワークへのアクセスを許可してください。</translation>
    </message>
    <message>
        <source>%1 is in another network than this computer (%2), and nothing comes back from there.</source>
        <translation>%1はこのコンピューター（%2）とは別のネットワークにあり、何も返ってきません。</translation>
    </message>
    <message>
        <source>Both have to be in the same Wi-Fi, or on the same router: not one in the guest network and the other in the main one. Is that the address that the host&apos;s card shows now?</source>
        <translation>両方が同じWi-Fiまたは同じルーターにつながっている必要があります（片方がゲスト用、片方がメインではいけません）。そのアドレスは、いまホストの画面に出ているものですか？</translation>
    </message>
    <message>
        <source>Nothing comes back from %1: it may be off, or a firewall or a router on the way does not let this port through.</source>
        <translation>%1から何も返ってきません。電源が切れているか、途中のファイアウォールやルーターがこのポートを通していません。</translation>
    </message>
    <message>
        <source>Whoever hosts can see on their side which addresses others can use.</source>
        <translation>ほかの人が使えるアドレスは、ホスト側の画面で確認できます。</translation>
    </message>
    <message>
        <source>No computer answers at %1: it is off or asleep, or has another address by now.</source>
        <translation>%1で応答するコンピューターがありません。電源オフかスリープ中、またはアドレスが変わっています。</translation>
    </message>
    <message>
        <source>Wake it, and compare the address with the one that the host&apos;s card shows.</source>
        <translation>スリープを解除し、ホストの画面のアドレスと見比べてください。</translation>
    </message>
    <message>
        <source>%1 answers: you can join it.</source>
        <translation>%1が応答しました。参加できます。</translation>
    </message>
    <message>
        <source>Update the older of the two.</source>
        <translation>古いほうを更新してください。</translation>
    </message>
    <message>
        <source>Compare the address and the port with what the host&apos;s card shows.</source>
        <translation>アドレスとポートをホストの画面と見比べてください。</translation>
    </message>
    <message>
        <source>No chat is hosted on this computer at port %1.</source>
        <translation>このコンピューターのポート%1でホスト中のチャットはありません。</translation>
    </message>
    <message>
        <source>127.0.0.1 and localhost mean this computer itself. Ask whoever hosts for the address that others use.</source>
        <translation>127.0.0.1とlocalhostはこのコンピューター自身を指します。ほかの人が使うアドレスをホストに聞いてください。</translation>
    </message>
    <message>
        <source>No computer of the name %1 is known here.</source>
        <translation>%1という名前のコンピューターは見つかりません。</translation>
    </message>
    <message>
        <source>Use the address in numbers that the host&apos;s card shows.</source>
        <translation>ホストの画面に出ている数字のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The computer at %1 is there, but nothing is served at port %2.</source>
        <translation>%1のコンピューターはありますが、ポート%2では何も動いていません。</translation>
    </message>
    <message>
        <source>The chat is not being hosted at the moment, or at another port: whoever hosts sees it on their card.</source>
        <translation>チャットは現在ホストされていないか、別のポートです。ホストの画面で確認できます。</translation>
    </message>
    <message>
        <source>Something takes the connection at %1, but says nothing.</source>
        <translation>%1で何かが接続を受け付けましたが、何も返しません。</translation>
    </message>
    <message>
        <source>Try again; if that does not help, whoever hosts can stop the chat and start it again.</source>
        <translation>もう一度試してください。だめなら、ホストがチャットを止めて再開できます。</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall may keep back what servers say to the whole network.</source>
        <translation>このコンピューターのファイアウォールが、サーバーからの一斉通知を止めている可能性があります。</translation>
    </message>
    <message>
        <source>Open it with this command, or type the address that the host&apos;s card shows: that works without.</source>
        <translation>このコマンドで開けるか、ホストの画面のアドレスを入力してください（開けなくても使えます）。</translation>
    </message>
    <message>
        <source>A VPN (%1) is on; some keep the local network out.</source>
        <translation>VPN（%1）がオンです。ローカルネットワークを遮断するものがあります。</translation>
    </message>
    <message>
        <source>Turn it off for a moment and look again.</source>
        <translation>一時的にオフにして、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Maybe nobody hosts a chat on this network at the moment (%1).</source>
        <translation>このネットワークでチャットをホストしている人が今いないのかもしれません（%1）。</translation>
    </message>
    <message>
        <source>One of you has to choose Host a chat here; whoever hosts keeps the program running.</source>
        <translation>誰か1人が「ここでチャットをホスト」を選び、プログラムを動かし続ける必要があります。</translation>
    </message>
    <message>
        <source>Or whoever hosts is in another network: a guest Wi-Fi, another router, a VLAN. Chats are found in one&apos;s own network only.</source>
        <translation>または、ホストが別のネットワーク（ゲスト用Wi-Fi、別のルーター、VLAN）にいます。チャットは同じネットワーク内でしか見つかりません。</translation>
    </message>
    <message>
        <source>Join the same Wi-Fi, or type the address that the host&apos;s card shows.</source>
        <translation>同じWi-Fiにつなぐか、ホストの画面のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The chat listens on this computer only (%1), for nobody else.</source>
        <translation>チャットはこのコンピューター（%1）だけで待ち受けており、ほかの人は使えません。</translation>
    </message>
    <message>
        <source>Start the program without --listen, and host again.</source>
        <translation>--listenなしでプログラムを起動し、もう一度ホストしてください。</translation>
    </message>
    <message>
        <source>%1 works: somebody came in by it from another computer.</source>
        <translation>%1は使えます。ほかのコンピューターからここを通って参加した人がいます。</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall (%1) lets nobody through to port %2.</source>
        <translation>このコンピューターのファイアウォール（%1）はポート%2を誰にも通していません。</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall (%1) is on. Unless port %2 was opened in it, nobody gets through.</source>
        <translation>このコンピューターのファイアウォール（%1）はオンです。ポート%2を開けていなければ誰も通れません。</translation>
    </message>
    <message>
        <source>Open it with this command.</source>
        <translation>このコマンドで開けてください。</translation>
    </message>
    <message>
        <source>Others on the same network can use %1; nobody has yet.</source>
        <translation>同じネットワークの人は%1を使えます。まだ使った人はいません。</translation>
    </message>
    <message>
        <source>Some Wi-Fi keeps its devices apart: then nobody can reach this computer by it.</source>
        <translation>機器同士を隔てるWi-Fiもあります。その場合、誰もこのコンピューターにつながりません。</translation>
    </message>
    <message>
        <source>This chat does not tell the network that it is here, so nobody finds it by itself.</source>
        <translation>このチャットは存在をネットワークに知らせていないため、自動では見つかりません。</translation>
    </message>
    <message>
        <source>Give others its address, or start the program without --no-announce.</source>
        <translation>アドレスをほかの人に伝えるか、--no-announceなしでプログラムを起動してください。</translation>
    </message>
    <message>
        <source>This computer has no address that others could use.</source>
        <translation>このコンピューターには、ほかの人が使えるアドレスがありません。</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop files to send them to %1</source>
        <translation>ここにドロップして%1に送信</translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Recently used</source>
        <translation>最近使った絵文字</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>顔と感情</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人と体</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>動物と自然</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>食べ物と飲み物</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>旅行と場所</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>もの</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗</translation>
    </message>
    <message>
        <source>Emoji categories</source>
        <translation>絵文字の種類</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Choose an emoji</source>
        <translation>絵文字を選択</translation>
    </message>
    <message>
        <source>Search by name or keyword</source>
        <translation>名前やキーワードで検索</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>No emoji with this name</source>
        <translation>この名前の絵文字はありません</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>Nothing answers there. Check the address, and that the other computer is on and hosting.</source>
        <translation>そのアドレスから応答がありません。アドレスと、相手のコンピューターがついていてホスト中かどうかを確かめてください。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Hearth server that this version understands.</source>
        <translation>応答はありますが、このバージョンで使える Hearth サーバーではありません。</translation>
    </message>
    <message>
        <source>This name is taken. Choose another, or sign in if it is yours.</source>
        <translation>この名前は使われています。別の名前を選ぶか、あなたのものならサインインしてください。</translation>
    </message>
    <message>
        <source>Wrong username or password.</source>
        <translation>ユーザー名かパスワードが違います。</translation>
    </message>
    <message>
        <source>Too many tries. Wait a moment, then try again.</source>
        <translation>試した回数が多すぎます。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This server lets in only people with an invitation or an account. Ask whoever hosts it.</source>
        <translation>このサーバーに参加できるのは、招待かアカウントのある人だけです。サーバーをホストしている人に聞いてください。</translation>
    </message>
    <message>
        <source>This invitation is no longer valid. Ask whoever gave it to you for a new one.</source>
        <translation>この招待はもう使えません。招待してくれた人に、新しい招待をお願いしてください。</translation>
    </message>
    <message>
        <source>This server does not accept new accounts. Ask whoever hosts it to create one for you.</source>
        <translation>このサーバーでは新しいアカウントを作れません。サーバーをホストしている人に作成をお願いしてください。</translation>
    </message>
    <message>
        <source>The server there does not go by this name. Use its address, or ask whoever runs it to list the name (--hostnames).</source>
        <translation>そこにあるサーバーはこの名前ではありません。アドレスを使うか、運用している人に名前の登録（--hostnames）をお願いしてください。</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again.</source>
        <translation>サインアウトされました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>That did not work. Try again.</source>
        <translation>うまくいきませんでした。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>FieldNote</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>あと%n文字</numerusform>
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
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1を保存</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>%1を名前を付けて保存…</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>%1 · Saved</source>
        <translation>%1 · 保存済み</translation>
    </message>
    <message>
        <source>%1 · A program: run it only if you trust who sent it</source>
        <translation>%1 · プログラムです。送った人を信頼できる場合だけ実行してください</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Attached files</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さくする</translation>
    </message>
    <message>
        <source>With location and camera data</source>
        <translation>位置情報とカメラ情報つき</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · Waiting for the connection</source>
        <translation>%1 · 接続を待っています</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>How to send %1</source>
        <translation>%1の送り方</translation>
    </message>
    <message>
        <source>Full size · %1</source>
        <translation>元のサイズ · %1</translation>
    </message>
    <message>
        <source>Smaller · %1</source>
        <translation>小さくする · %1</translation>
    </message>
    <message>
        <source>It can&apos;t be made smaller</source>
        <translation>これ以上小さくできません</translation>
    </message>
    <message>
        <source>Smaller · …</source>
        <translation>小さくする · …</translation>
    </message>
    <message>
        <source>Send original with location and camera data · %1</source>
        <translation>位置情報とカメラ情報つきで元のまま送る · %1</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>%1をもう一度試す</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を外す</translation>
    </message>
</context>
<context>
    <name>FilesOfRoom</name>
    <message>
        <source>Files in %1</source>
        <translation>%1のファイル</translation>
    </message>
    <message>
        <source>%1, from %2, %3</source>
        <translation>%1、%2さんから、%3</translation>
    </message>
    <message>
        <source>%1, %2, from %3, %4</source>
        <translation>%1、%2、%3さんから、%4</translation>
    </message>
    <message>
        <source>No files found so far.</source>
        <translation>今のところファイルは見つかっていません。</translation>
    </message>
    <message>
        <source>There may be more files in older messages.</source>
        <translation>もっと古いメッセージにファイルがあるかもしれません。</translation>
    </message>
    <message>
        <source>No files have been sent here.</source>
        <translation>ここではまだファイルが送られていません。</translation>
    </message>
    <message>
        <source>Search older messages</source>
        <translation>古いメッセージも検索</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ForWhom</name>
    <message>
        <source>Send %1 to</source>
        <translation>%1の送り先</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Hide password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>FourWords</name>
    <message>
        <source>Not encrypted: others on the same network can read along.</source>
        <translation>暗号化されていません。同じネットワークのほかの人に読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>Encrypted, with a certificate that this computer trusts.</source>
        <translation>このコンピューターが信頼する証明書で暗号化されています。</translation>
    </message>
    <message>
        <source>Encrypted. Others see these four words when they come: they are the same if it is really this server.</source>
        <translation>暗号化されています。ほかの人が初めて来ると、この4つの単語が表示されます。本当にこのサーバーなら、同じ単語になります。</translation>
    </message>
    <message>
        <source>Encrypted. You are here for the first time: ask whoever hosts it, over the phone or beside you, for the four words of the server. They have to be these.</source>
        <translation>暗号化されています。ここへは初めてなので、ホストしている人に、電話か直接会って、サーバーの4つの単語を聞いてください。これと同じはずです。</translation>
    </message>
    <message>
        <source>Encrypted. Whoever hosts it sees the same four words.</source>
        <translation>暗号化されています。ホストしている人にも同じ4つの単語が表示されます。</translation>
    </message>
    <message>
        <source>Four words of the server: %1</source>
        <translation>サーバーの4つの単語: %1</translation>
    </message>
</context>
<context>
    <name>GiveRole</name>
    <message>
        <source>Give up your role on this server?</source>
        <translation>このサーバーでの役割を返上しますか？</translation>
    </message>
    <message>
        <source>Make %1 an owner of this server?</source>
        <translation>%1さんをこのサーバーのオーナーにしますか？</translation>
    </message>
    <message>
        <source>Make %1 an administrator of this server?</source>
        <translation>%1さんをこのサーバーの管理者にしますか？</translation>
    </message>
    <message>
        <source>Make %1 a member like others on this server?</source>
        <translation>%1さんをこのサーバーの一般メンバーにしますか？</translation>
    </message>
    <message>
        <source>Give up your role in %1?</source>
        <translation>%1での役割を返上しますか？</translation>
    </message>
    <message>
        <source>Make %1 an owner of %2?</source>
        <translation>%1さんを%2のオーナーにしますか？</translation>
    </message>
    <message>
        <source>Make %1 a moderator of %2?</source>
        <translation>%1さんを%2のモデレーターにしますか？</translation>
    </message>
    <message>
        <source>Make %1 a member like others in %2?</source>
        <translation>%1さんを%2の一般メンバーにしますか？</translation>
    </message>
    <message>
        <source>Only an owner of the server can give you the role again.</source>
        <translation>もう一度この役割を与えられるのは、サーバーのオーナーだけです。</translation>
    </message>
    <message>
        <source>They can do everything on this server that you can, and only they can take that from themselves.</source>
        <translation>このサーバーで、あなたにできることがすべてできるようになります。その役割を外せるのは本人だけです。</translation>
    </message>
    <message>
        <source>They can say who may join, invite and ban people, and look after every room that they can see.</source>
        <translation>誰が参加できるかを決め、人を招待したり参加禁止にしたりし、自分に見えるすべてのルームを管理できます。</translation>
    </message>
    <message>
        <source>They keep their account and their rooms.</source>
        <translation>アカウントとルームはそのままです。</translation>
    </message>
    <message>
        <source>You stay in the room. Only an owner can give you the role again.</source>
        <translation>ルームには残ります。もう一度この役割を与えられるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>They can do everything with the room that you can, and only they can take that from themselves.</source>
        <translation>このルームで、あなたにできることがすべてできるようになります。その役割を外せるのは本人だけです。</translation>
    </message>
    <message>
        <source>They can change the room, add, remove and ban people, and delete and pin messages.</source>
        <translation>ルームの設定を変え、人を追加したり外したり参加禁止にしたりし、メッセージを削除したりピン留めしたりできます。</translation>
    </message>
    <message>
        <source>They stay in the room, and can do there what everyone can.</source>
        <translation>ルームには残り、ほかの人と同じことができます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>返上する</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>オーナーにする</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>管理者にする</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>モデレーターにする</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>一般メンバーにする</translation>
    </message>
</context>
<context>
    <name>GuestForm</name>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Guests need no password. Everyone sees that you are a guest.</source>
        <translation>ゲストにパスワードは要りません。ゲストであることは全員に表示されます。</translation>
    </message>
    <message>
        <source>Join as a guest</source>
        <translation>ゲストとして参加</translation>
    </message>
</context>
<context>
    <name>HistoryEnd</name>
    <message>
        <source>Load older messages</source>
        <translation>古いメッセージを読み込む</translation>
    </message>
    <message>
        <source>Older messages are on the server. They load when you are online.</source>
        <translation>古いメッセージはサーバーにあります。オンラインになると読み込まれます。</translation>
    </message>
</context>
<context>
    <name>HitHeadings</name>
    <message>
        <source>A room you are not in</source>
        <translation>参加していないルーム</translation>
    </message>
    <message>
        <source>%1 · you are not in it</source>
        <translation>%1 · 参加していません</translation>
    </message>
    <message>
        <source>%1 · more</source>
        <translation>%1 · ほかにもあります</translation>
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
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>HostForm</name>
    <message>
        <source>Host a chat here</source>
        <translation>ここでチャットをホストする</translation>
    </message>
    <message>
        <source>Name of the chat</source>
        <translation>チャットの名前</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>参加できる人</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>誰でも</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>招待された人</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Anyone on your network who has the address, guests too.</source>
        <translation>同じネットワークでアドレスを知っている人なら誰でも。ゲストも入れます。</translation>
    </message>
    <message>
        <source>People with an account, and whoever has a link that you give them.</source>
        <translation>アカウントのある人と、あなたが渡したリンクを持っている人。</translation>
    </message>
    <message>
        <source>Only people who already have an account.</source>
        <translation>すでにアカウントのある人だけ。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>A number up to 65535; 0 picks a free one.</source>
        <translation>65535 までの数字です。0 にすると空いているものが選ばれます。</translation>
    </message>
    <message>
        <source>%1 Choose another, or use %2.</source>
        <translation>%1 別のポートを選ぶか、%2 を使ってください。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>ホストを開始</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Host page</source>
        <translation>ホストページ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>稼働時間 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n人が接続中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) today</source>
        <translation>
            <numerusform>今日のメッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Asking to be let in</source>
        <translation>参加を求めている人</translation>
    </message>
    <message>
        <source>Messages by hour</source>
        <translation>1時間ごとのメッセージ</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>現在接続中</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>ほかにもありますが、ここには表示しきれません。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>How others join</source>
        <translation>ほかの人の参加方法</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>参加できる人</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>招待された人</translation>
    </message>
    <message>
        <source>Only accounts</source>
        <translation>アカウントのみ</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>保存しているもの</translation>
    </message>
    <message>
        <source>Guests and access…</source>
        <translation>ゲストと参加…</translation>
    </message>
    <message>
        <source>People and audit…</source>
        <translation>メンバーと操作記録…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Stop the server…</source>
        <translation>サーバーを停止…</translation>
    </message>
</context>
<context>
    <name>HostRunning</name>
    <message numerus="yes">
        <source>Hosted here · %n connected</source>
        <translation>
            <numerusform>ここでホスト中 · %n人が接続中</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosted here</source>
        <translation>ここでホスト中</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>チャットを開く</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>ホストを停止</translation>
    </message>
    <message>
        <source>Why does nobody come?</source>
        <translation>なぜ誰も来ないのか</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>%1に参加</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>No messages in the last 24 hours.</source>
        <translation>過去24時間のメッセージはありません。</translation>
    </message>
    <message>
        <source>Messages by hour: most of them, %1, from %2 on.</source>
        <translation>1時間ごとのメッセージ：最多は%2からの%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Your chat is ready</source>
        <translation>チャットの準備ができました</translation>
    </message>
    <message>
        <source>Others on your network start Hearth, choose “Join a chat” and type this address:</source>
        <translation>同じネットワークの人は、Hearth を起動し、「チャットに参加」を選んで、このアドレスを入力します:</translation>
    </message>
    <message>
        <source>Nobody has written here yet. Say hello.</source>
        <translation>まだ誰も書いていません。あいさつしてみましょう。</translation>
    </message>
    <message>
        <source>Open this page to join</source>
        <translation>このページを開いて参加</translation>
    </message>
</context>
<context>
    <name>InvitePeople</name>
    <message>
        <source>Invite people to %1</source>
        <translation>%1に招待</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>招待する</translation>
    </message>
    <message>
        <source>Whoever has the link can join this server and becomes a member of the room.</source>
        <translation>リンクを持っている人は誰でも、このサーバーに参加でき、このルームのメンバーになります。</translation>
    </message>
    <message>
        <source>Whoever has the link can join this server, as a guest or with an account.</source>
        <translation>リンクを持っている人は誰でも、ゲストとして、またはアカウントを作って、このサーバーに参加できます。</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>使える回数</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>10 times</source>
        <translation>10回</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>何回でも</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>メモ（省略可）</translation>
    </message>
    <message>
        <source>Only you and others who manage invitations see it.</source>
        <translation>あなたと、招待を管理する人だけに見えます。</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成しています…</translation>
    </message>
    <message>
        <source>Create link</source>
        <translation>リンクを作成</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again. In Hearth it is pasted where the program asks for an address.</source>
        <translation>今コピーしてください。あとで表示することはできません。Hearth では、アドレスを入力する所に貼り付けます。</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>リンクの QR コード</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>もう1つ作成</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>ほかにもありますが、ここには表示しきれません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>InviteRefused</name>
    <message>
        <source>The invitation did not work</source>
        <translation>招待を使えませんでした</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>Invitation %1</source>
        <translation>招待 %1</translation>
    </message>
    <message>
        <source>used %1 of %2</source>
        <translation>%2回中%1回使用</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>%n回使用</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>もう使えません</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>無効にする</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Join a chat</source>
        <translation>チャットに参加</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Recent servers</source>
        <translation>最近のサーバー</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>このサーバーを一覧から消す</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>別のアドレス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>近く</translation>
    </message>
    <message>
        <source>Servers nearby</source>
        <translation>近くのサーバー</translation>
    </message>
    <message>
        <source>No chat was found on this network.</source>
        <translation>このネットワークにチャットは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Looking on this network…</source>
        <translation>このネットワークを探しています…</translation>
    </message>
    <message>
        <source>Why is nobody there?</source>
        <translation>なぜ誰もいないのか</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>理由を調べる</translation>
    </message>
</context>
<context>
    <name>JoinWays</name>
    <message>
        <source>Others type this address in Hearth, or in a browser.</source>
        <translation>ほかの人はこのアドレスをHearthかブラウザーに入力します。</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>%1に参加</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>招待する…</translation>
    </message>
</context>
<context>
    <name>KeepName</name>
    <message>
        <source>Keep this name: choose a password</source>
        <translation>この名前を使い続けるには、パスワードを決めてください</translation>
    </message>
    <message>
        <source>A guest is forgotten a day after leaving. With an account you keep your name, your rooms and what you wrote, and can sign in from anywhere.</source>
        <translation>ゲストの情報は、退出の翌日に消えます。アカウントがあれば、名前もルームも書いたものも残り、どこからでもサインインできます。</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>What you sign in with, and what others name you by with @.</source>
        <translation>サインインに使う名前です。ほかの人が @ であなたを呼ぶときにも使われます。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8文字以上にしてください。</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>アカウントを作成</translation>
    </message>
</context>
<context>
    <name>KnockLine</name>
    <message>
        <source>%1 asks to be let in, from %2.</source>
        <translation>%1さんが参加を希望しています（%2 から）。</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>許可する</translation>
    </message>
    <message>
        <source>Don’t let in</source>
        <translation>断る</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語: %1</translation>
    </message>
</context>
<context>
    <name>LeaveRoom</name>
    <message>
        <source>Leave %1?</source>
        <translation>%1から退出しますか？</translation>
    </message>
    <message>
        <source>You can join it again whenever you like.</source>
        <translation>いつでもまた参加できます。</translation>
    </message>
    <message>
        <source>You can come back only if someone in the room invites you.</source>
        <translation>戻るには、ルームにいる人に招待してもらう必要があります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Once you are in a chat, you choose who gets %1.</source>
        <translation>チャットに入ったら、%1の送り先を選べます。</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>送信しない</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Give up role in this room…</source>
        <translation>このルームでの役割を返上…</translation>
    </message>
    <message>
        <source>Give up role on this server…</source>
        <translation>このサーバーでの役割を返上…</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>メッセージを送る</translation>
    </message>
    <message>
        <source>New group message…</source>
        <translation>新しいグループメッセージ…</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>Make moderator…</source>
        <translation>モデレーターにする…</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>オーナーにする…</translation>
    </message>
    <message>
        <source>Make member…</source>
        <translation>一般メンバーにする…</translation>
    </message>
    <message>
        <source>Remove from room…</source>
        <translation>ルームから外す…</translation>
    </message>
    <message>
        <source>Ban from room…</source>
        <translation>ルームへの参加を禁止…</translation>
    </message>
    <message>
        <source>Delete messages of the last hour…</source>
        <translation>過去1時間のメッセージを削除…</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>管理者にする…</translation>
    </message>
    <message>
        <source>Make owner of the server…</source>
        <translation>サーバーのオーナーにする…</translation>
    </message>
    <message>
        <source>Take the role on this server…</source>
        <translation>このサーバーでの役割を外す…</translation>
    </message>
    <message>
        <source>Forgot their password…</source>
        <translation>パスワードを忘れた人のために…</translation>
    </message>
    <message>
        <source>Unban…</source>
        <translation>参加禁止を解除…</translation>
    </message>
    <message>
        <source>Ban from the server…</source>
        <translation>サーバーへの参加を禁止…</translation>
    </message>
    <message>
        <source>People in this room</source>
        <translation>このルームのメンバー</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>メッセージに戻る</translation>
    </message>
    <message>
        <source>People · %1</source>
        <translation>メンバー · %1</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>メンバーを検索</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Nobody with this name</source>
        <translation>この名前の人はいません</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（あなた）</translation>
    </message>
    <message>
        <source>Banned from the server</source>
        <translation>サーバーへの参加を禁止中</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>最終オンライン: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
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
        <translation>メンションと返信</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>メッセージへ移動</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>You are offline. These are from the messages kept on this computer.</source>
        <translation>オフラインです。このコンピューターに保存されたメッセージから表示しています。</translation>
    </message>
    <message>
        <source>You are offline. In the messages kept on this computer nobody has mentioned you or replied to you.</source>
        <translation>オフラインです。このコンピューターに保存されたメッセージには、あなたへのメンションも返信もありません。</translation>
    </message>
    <message>
        <source>Nobody has mentioned you or replied to you.</source>
        <translation>あなたへのメンションも返信もありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React with %1</source>
        <translation>%1でリアクション</translation>
    </message>
</context>
<context>
    <name>MessageEntry</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
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
        <translation>%1さんが%2に作成</translation>
    </message>
    <message>
        <source>Created on %1</source>
        <translation>%1に作成</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>画像 %1.png</translation>
    </message>
    <message>
        <source>The picture cannot be kept on this computer.</source>
        <translation>このコンピューターに画像を保存できません。</translation>
    </message>
    <message>
        <source>The reaction was not added: %1</source>
        <translation>リアクションを追加できませんでした: %1</translation>
    </message>
    <message>
        <source>The start of your conversation with %1</source>
        <translation>%1さんとの会話の始まり</translation>
    </message>
    <message>
        <source>The start of %1</source>
        <translation>%1の始まり</translation>
    </message>
    <message>
        <source>No room is open</source>
        <translation>開いているルームはありません</translation>
    </message>
    <message>
        <source>Choose one on the left, or find one to join.</source>
        <translation>左から選ぶか、参加するルームを探してください。</translation>
    </message>
    <message>
        <source>Find rooms</source>
        <translation>ルームを探す</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>接続を待っています</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Files: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め済み</translation>
    </message>
    <message>
        <source>Reactions: %1</source>
        <translation>リアクション: %1</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>最初の未読メッセージ</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>送信されていません。%1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>接続を待っています</translation>
    </message>
    <message>
        <source>Reply to %1: %2</source>
        <translation>%1さんへの返信: %2</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>削除されたメッセージ</translation>
    </message>
    <message>
        <source>Contains a link. Enter opens it</source>
        <translation>リンクがあります。Enter で開きます</translation>
    </message>
    <message>
        <source>Mentions the room %1. Enter opens it</source>
        <translation>ルーム「%1」への言及があります。Enter で開きます</translation>
    </message>
    <message>
        <source>Mentions you</source>
        <translation>あなたへのメンション</translation>
    </message>
    <message>
        <source>Contains one of your keywords</source>
        <translation>あなたのキーワードを含みます</translation>
    </message>
    <message>
        <source>Message of somebody you blocked</source>
        <translation>ブロックした人のメッセージ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>編集: %1</translation>
    </message>
    <message>
        <source>pinned, edited</source>
        <translation>ピン留め済み、編集済み</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め済み</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Message of somebody you blocked. Click to read it.</source>
        <translation>ブロックした人のメッセージです。クリックすると読めます。</translation>
    </message>
</context>
<context>
    <name>NearbyRow</name>
    <message>
        <source>open</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>by invitation</source>
        <translation>招待制</translation>
    </message>
    <message>
        <source>accounts only</source>
        <translation>アカウントのみ</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>joined before</source>
        <translation>参加したことあり</translation>
    </message>
</context>
<context>
    <name>NetworkErrors</name>
    <message>
        <source>Nothing answers there. Is the server running, and is the port right?</source>
        <translation>応答がありません。サーバーは動いていますか？ポートは合っていますか？</translation>
    </message>
    <message>
        <source>There is no computer with this name on the network.</source>
        <translation>この名前のコンピューターは、ネットワーク上にありません。</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may be off or busy, or a firewall may be in the way.</source>
        <translation>サーバーから時間内に応答がありませんでした。電源が切れているか、混み合っているか、ファイアウォールにさえぎられているのかもしれません。</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>サーバーが接続を閉じました。</translation>
    </message>
    <message>
        <source>This computer has no connection to the network.</source>
        <translation>このコンピューターはネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so the connection would not be private.</source>
        <translation>サーバーの証明書が有効でないため、接続の秘密が守られません。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>このメッセージは削除されました。</translation>
    </message>
    <message>
        <source>This room is not there any more, or you are not in it.</source>
        <translation>このルームはもうないか、あなたは参加していません。</translation>
    </message>
    <message>
        <source>You are not in this room any more.</source>
        <translation>あなたはもうこのルームに参加していません。</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>この人はもういません。</translation>
    </message>
    <message>
        <source>The server does not know this. It may be older than this program.</source>
        <translation>サーバーがこれに対応していません。このプログラムより古いのかもしれません。</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>サーバーに断られました。</translation>
    </message>
    <message>
        <source>You are not signed in any more.</source>
        <translation>もうサインインしていません。</translation>
    </message>
    <message>
        <source>This is larger than the server accepts.</source>
        <translation>サーバーが受け付ける大きさを超えています。</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>サーバーが混み合っています。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something went wrong on the server.</source>
        <translation>サーバーで問題が発生しました。</translation>
    </message>
    <message>
        <source>Whoever answers there is not the server that you know.</source>
        <translation>応答している相手は、いつものサーバーではありません。</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新しいメッセージ %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest messages</source>
        <translation>最新のメッセージ</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1が参加しました</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1が退出しました</translation>
    </message>
    <message>
        <source>%1 joined and left</source>
        <translation>%1が参加し、退出しました</translation>
    </message>
    <message>
        <source>%1 joined, %2 left</source>
        <translation>%1が参加し、%2が退出しました</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>%1 made %2 an owner of the room</source>
        <translation>%1が%2をルームのオーナーにしました</translation>
    </message>
    <message>
        <source>%1 made %2 a moderator</source>
        <translation>%1が%2をモデレーターにしました</translation>
    </message>
    <message>
        <source>%1 made %2 a member like others</source>
        <translation>%1が%2を一般メンバーにしました</translation>
    </message>
    <message>
        <source>%1 renamed the room to “%2”</source>
        <translation>%1がルームの名前を「%2」に変更しました</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1がトピックを削除しました</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1がトピックを設定しました: %2</translation>
    </message>
    <message>
        <source>%1 archived the room</source>
        <translation>%1がルームをアーカイブしました</translation>
    </message>
    <message>
        <source>%1 unarchived the room</source>
        <translation>%1がルームのアーカイブを解除しました</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1がメッセージをピン留めしました</translation>
    </message>
    <message>
        <source>%1 opened the room to everyone</source>
        <translation>%1がルームを全員に公開しました</translation>
    </message>
    <message>
        <source>%1 made the room private</source>
        <translation>%1がルームを非公開にしました</translation>
    </message>
    <message>
        <source>%1 left posting to moderators</source>
        <translation>%1が書き込みをモデレーターだけにしました</translation>
    </message>
    <message>
        <source>%1 let everyone post</source>
        <translation>%1が全員の書き込みを許可しました</translation>
    </message>
    <message>
        <source>%1 left @room to moderators</source>
        <translation>%1が @room をモデレーターだけにしました</translation>
    </message>
    <message>
        <source>%1 let everyone use @room</source>
        <translation>%1が全員に @room を許可しました</translation>
    </message>
    <message>
        <source>%1 left @room to moderators where many are here</source>
        <translation>%1が、人が多いときの @room をモデレーターだけにしました</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1ほか%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <translation>
            <numerusform>%1、%2ほか%n人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotifyLevels</name>
    <message>
        <source>Notify me about everything</source>
        <translation>すべてを通知</translation>
    </message>
    <message>
        <source>Notify me about mentions</source>
        <translation>メンションを通知</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>通知しない</translation>
    </message>
</context>
<context>
    <name>OtherServer</name>
    <message>
        <source>This is not the server you know</source>
        <translation>いつものサーバーではありません</translation>
    </message>
    <message>
        <source>The server at the address of “%1” is not the one that was there before. It was not told how you sign in. You may be on another network, or somebody has set up the server anew.</source>
        <translation>「%1」のアドレスにあるサーバーは、以前そこにあったものと違います。サインインの情報は渡していません。別のネットワークにいるか、誰かがサーバーを新しく設定し直したのかもしれません。</translation>
    </message>
    <message>
        <source>Trust it only if you are sure that it is the same chat: whoever runs it can then write as you.</source>
        <translation>同じチャットだと確信できる場合だけ信頼してください。運用している人が、あなたになりすまして書けるようになります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>信頼する</translation>
    </message>
</context>
<context>
    <name>OverviewQuestion</name>
    <message>
        <source>Make owner…</source>
        <translation>オーナーにする…</translation>
    </message>
    <message>
        <source>Make %1 an owner of this server?</source>
        <translation>%1さんをこのサーバーのオーナーにしますか？</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>オーナーにする</translation>
    </message>
    <message>
        <source>They can do everything on this server that you can, and only they can take that from themselves.</source>
        <translation>このサーバーで、あなたにできることがすべてできるようになります。その役割を外せるのは本人だけです。</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>管理者にする…</translation>
    </message>
    <message>
        <source>Give up your role on this server?</source>
        <translation>このサーバーでの役割を返上しますか？</translation>
    </message>
    <message>
        <source>Make %1 an administrator of this server?</source>
        <translation>%1さんをこのサーバーの管理者にしますか？</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>管理者にする</translation>
    </message>
    <message>
        <source>Only an owner of the server can give you the role again.</source>
        <translation>もう一度この役割を与えられるのは、サーバーのオーナーだけです。</translation>
    </message>
    <message>
        <source>They can say who may join, invite and ban people, and look after every room that they can see.</source>
        <translation>誰が参加できるかを決め、人を招待したり参加禁止にしたりし、自分に見えるすべてのルームを管理できます。</translation>
    </message>
    <message>
        <source>Make member…</source>
        <translation>一般メンバーにする…</translation>
    </message>
    <message>
        <source>Make %1 a member like others on this server?</source>
        <translation>%1さんをこのサーバーの一般メンバーにしますか？</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>一般メンバーにする</translation>
    </message>
    <message>
        <source>They keep their account and their rooms.</source>
        <translation>アカウントとルームはそのままです。</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>すべての場所でサインアウト…</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere?</source>
        <translation>%1さんをすべての場所でサインアウトしますか？</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>At once, on every device. With their password they can sign in again.</source>
        <translation>すべてのデバイスで、すぐにサインアウトされます。パスワードがあれば、もう一度サインインできます。</translation>
    </message>
    <message>
        <source>Delete messages of the last day…</source>
        <translation>過去1日のメッセージを削除…</translation>
    </message>
    <message>
        <source>Delete %1’s messages of the last day?</source>
        <translation>%1さんの過去1日のメッセージを削除しますか？</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>メッセージを削除</translation>
    </message>
    <message>
        <source>In every room, for everyone. This can&apos;t be undone.</source>
        <translation>すべてのルームで、全員の画面から削除されます。元には戻せません。</translation>
    </message>
    <message>
        <source>Unban…</source>
        <translation>参加禁止を解除…</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>%1さんの参加禁止を解除しますか？</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>参加禁止を解除</translation>
    </message>
    <message>
        <source>They can sign in as before.</source>
        <translation>以前と同じようにサインインできるようになります。</translation>
    </message>
    <message>
        <source>Delete room…</source>
        <translation>ルームを削除…</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>ルームを削除</translation>
    </message>
    <message>
        <source>All of its messages are deleted, for everyone. This can&apos;t be undone.</source>
        <translation>ルーム内のすべてのメッセージが、全員の画面から削除されます。元には戻せません。</translation>
    </message>
    <message>
        <source>Ban from the server…</source>
        <translation>サーバーへの参加を禁止…</translation>
    </message>
    <message>
        <source>Ban %1 from this server?</source>
        <translation>%1さんのこのサーバーへの参加を禁止しますか？</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>参加を禁止</translation>
    </message>
    <message>
        <source>They are removed at once, with every guest from the same address. For a day nobody can join as a guest or create an account from there.</source>
        <translation>同じアドレスのすべてのゲストと一緒に、すぐに外されます。1日の間、そのアドレスからは誰も、ゲストとして参加したりアカウントを作成したりできません。</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and can&apos;t sign in. Their messages stay.</source>
        <translation>すべての場所ですぐにサインアウトされ、サインインできなくなります。メッセージは残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PictureCrop</name>
    <message>
        <source>The part of your picture that is shown. Arrow keys move it; plus and minus make it smaller or larger.</source>
        <translation>写真の表示される部分です。矢印キーで動かし、プラスとマイナスで大きさを変えます。</translation>
    </message>
    <message>
        <source>Show more of it</source>
        <translation>もっと広く表示</translation>
    </message>
    <message>
        <source>Show less of it</source>
        <translation>もっと狭く表示</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Show · %1</source>
        <translation>表示 · %1</translation>
    </message>
    <message>
        <source>Animated</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>送信しない</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>接続を待っています</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>元のサイズ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>%1のピン留め</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>メッセージへ移動</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを解除</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet. A message&apos;s menu pins it for everyone in the room.</source>
        <translation>まだ何もピン留めされていません。メッセージのメニューから、ルームの全員のためにピン留めできます。</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet.</source>
        <translation>まだ何もピン留めされていません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview: %1</source>
        <translation>プレビュー: %1</translation>
    </message>
    <message>
        <source>Your message appears here as others will see it.</source>
        <translation>ほかの人に見えるとおりに、あなたのメッセージがここに表示されます。</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>プレビューを閉じる</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Last seen %1</source>
        <translation>最終オンライン: %1</translation>
    </message>
    <message>
        <source>Joined today</source>
        <translation>今日参加</translation>
    </message>
    <message>
        <source>Joined in %1</source>
        <translation>%1に参加</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>%1さんのプロフィール</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>This is you</source>
        <translation>これはあなたです</translation>
    </message>
    <message>
        <source>Banned from the server</source>
        <translation>サーバーへの参加を禁止中</translation>
    </message>
    <message>
        <source>Not in your rooms any more</source>
        <translation>もうあなたのルームにはいません</translation>
    </message>
    <message>
        <source>You blocked them: what they write is folded, you are told of none of it, and they can&apos;t write to you alone. They are not told.</source>
        <translation>この人をブロックしています。書いたものは折りたたまれ、通知も届かず、あなたに直接メッセージを送ることもできません。相手には知らされません。</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロックを解除</translation>
    </message>
    <message>
        <source>Block for me</source>
        <translation>自分だけブロック</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>写真を削除</translation>
    </message>
</context>
<context>
    <name>ProgressInWords</name>
    <message>
        <source>%1 s left</source>
        <translation>残り%1秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り%1分</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>残り%1時間</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>残り数日</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3/s, %4</source>
        <translation>%1 / %2、%3/秒、%4</translation>
    </message>
</context>
<context>
    <name>PublicRoomRow</name>
    <message numerus="yes">
        <source>%1, %n member(s)</source>
        <translation>
            <numerusform>%1、メンバー%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>メンバー%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>QR code of %1</source>
        <translation>%1のQRコード</translation>
    </message>
    <message>
        <source>Show on the full screen</source>
        <translation>全画面で表示</translation>
    </message>
</context>
<context>
    <name>QrScreen</name>
    <message>
        <source>QR code of %1</source>
        <translation>%1のQRコード</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit while others are connected?</source>
        <translation>ほかの人が接続中ですが、終了しますか？</translation>
    </message>
    <message>
        <source>Stop hosting while others are connected?</source>
        <translation>ほかの人が接続中ですが、ホストを停止しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are connected to the chat on this computer. They are disconnected when it stops; everything said is kept.</source>
        <translation>
            <numerusform>ほかに%n人が、このコンピューターのチャットに接続しています。停止すると接続は切れますが、話した内容はすべて残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep hosting</source>
        <translation>ホストを続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>ホストを停止</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Ask whoever hosts this server for a code: they make one on your entry in the list of people. It is good once, for a day.</source>
        <translation>このサーバーをホストしている人に、コードを頼んでください。メンバー一覧のあなたの欄から作ってもらえます。使えるのは1日以内に1回です。</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8文字以上にしてください。</translation>
    </message>
    <message>
        <source>Change password and sign in</source>
        <translation>パスワードを変更してサインイン</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>サインインに戻る</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>A new password for %1</source>
        <translation>%1さんの新しいパスワード</translation>
    </message>
    <message>
        <source>Give them this code, and nobody else: whoever has it can sign in as them. Under “Forgot your password?” they type it and choose a new password. It is good until %1.</source>
        <translation>このコードは本人だけに渡してください。持っている人は、本人としてサインインできてしまいます。本人が「パスワードを忘れた場合」で入力し、新しいパスワードを決めます。有効期限は %1 です。</translation>
    </message>
    <message>
        <source>A code is made that lets them choose a new password, once, within a day. They are signed out everywhere when they use it. Be sure that it is really them who asks.</source>
        <translation>新しいパスワードを1日以内に1回だけ決められるコードを作ります。使うと、ほかの場所ではすべてサインアウトされます。頼んでいるのが本当に本人か確かめてください。</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create code</source>
        <translation>コードを作成</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>2 to 32 letters, digits, dots, dashes or underscores.</source>
        <translation>文字、数字、ドット、ハイフン、アンダースコアで 2〜32 文字。</translation>
    </message>
    <message>
        <source>Name shown to others</source>
        <translation>ほかの人に表示される名前</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8文字以上にしてください。</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>アカウントを作成</translation>
    </message>
</context>
<context>
    <name>ReplyLine</name>
    <message>
        <source>Message deleted</source>
        <translation>削除されたメッセージ</translation>
    </message>
</context>
<context>
    <name>ReportMessage</name>
    <message>
        <source>Reported</source>
        <translation>報告済み</translation>
    </message>
    <message>
        <source>Report this message of %1?</source>
        <translation>%1さんのこのメッセージを報告しますか？</translation>
    </message>
    <message>
        <source>It was not reported. %1</source>
        <translation>報告されませんでした。%1</translation>
    </message>
    <message>
        <source>Those who look after it will see it. Thank you.</source>
        <translation>担当者が確認します。ありがとうございます。</translation>
    </message>
    <message>
        <source>The owner and administrators of this server see this message, who wrote it and that you reported it: nothing else of your conversation. Who wrote it is not told.</source>
        <translation>このサーバーの所有者と管理者には、このメッセージと書いた人、あなたが報告したことが見えます。会話のほかの部分は見えません。書いた人には知らされません。</translation>
    </message>
    <message>
        <source>Those who look after this room see the message, who wrote it and that you reported it. Who wrote it is not told.</source>
        <translation>このルームの担当者には、メッセージと書いた人、あなたが報告したことが見えます。書いた人には知らされません。</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>理由（任意）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
</context>
<context>
    <name>ReportedMessages</name>
    <message>
        <source>Go to the message</source>
        <translation>メッセージへ移動</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Delete the message…</source>
        <translation>メッセージを削除…</translation>
    </message>
    <message>
        <source>Remove %1 from the room…</source>
        <translation>%1さんをルームから外す…</translation>
    </message>
    <message>
        <source>Ban %1 from the room…</source>
        <translation>%1さんのルームへの参加を禁止…</translation>
    </message>
    <message>
        <source>Ban %1 from the server…</source>
        <translation>%1さんのサーバーへの参加を禁止…</translation>
    </message>
    <message>
        <source>Reported messages</source>
        <translation>報告されたメッセージ</translation>
    </message>
    <message>
        <source>Only those who decide about a message see that it was reported. Who wrote it does not.</source>
        <translation>報告されたことは、対応を決める人だけに見えます。書いた人には見えません。</translation>
    </message>
    <message>
        <source>Nothing is reported.</source>
        <translation>報告はありません。</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>ほかにもありますが、ここには表示しきれません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>ReportedRow</name>
    <message>
        <source>%1, in a direct conversation</source>
        <translation>%1、ダイレクトの会話で</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Its author has deleted it.</source>
        <translation>書いた人が削除しました。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Room owner</source>
        <translation>ルームのオーナー</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
</context>
<context>
    <name>RoomBans</name>
    <message>
        <source>Banned from %1</source>
        <translation>%1への参加を禁止した人</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>このルームへの参加を禁止された人はいません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>Public room</source>
        <translation>公開ルーム</translation>
    </message>
    <message>
        <source>Direct conversation</source>
        <translation>ダイレクトメッセージ</translation>
    </message>
    <message>
        <source>Private room</source>
        <translation>非公開ルーム</translation>
    </message>
    <message>
        <source>created by %1 on %2</source>
        <translation>%1さんが%2に作成</translation>
    </message>
    <message>
        <source>created on %1</source>
        <translation>%1に作成</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>There is already a room with this name.</source>
        <translation>この名前のルームはすでにあります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Topic (optional)</source>
        <translation>トピック（省略可）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め済み</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Notify me about</source>
        <translation>通知する内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>At the top of your rooms. Favourites are kept on this computer.</source>
        <translation>ルーム一覧の一番上に表示されます。お気に入りはこのコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation>参加を禁止した人…</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>ルームから退出…</translation>
    </message>
    <message>
        <source>Delete room…</source>
        <translation>ルームを削除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>RoomEntry</name>
    <message>
        <source>You: %1</source>
        <translation>あなた: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>削除されたメッセージ</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Back to the rooms</source>
        <translation>ルーム一覧に戻る</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for you in other rooms</source>
        <translation>
            <numerusform>ほかのルームにあなた宛てのメッセージ %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>New messages in other rooms</source>
        <translation>ほかのルームに新しいメッセージ</translation>
    </message>
    <message>
        <source>%1, details</source>
        <translation>%1、詳細</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>このルームで検索</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>ピン留めされたメッセージ</translation>
    </message>
    <message>
        <source>Notifications of this room</source>
        <translation>このルームの通知</translation>
    </message>
    <message>
        <source>Hide people</source>
        <translation>メンバーを隠す</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>メンバーを表示</translation>
    </message>
</context>
<context>
    <name>RoomLost</name>
    <message>
        <source>%1 was deleted</source>
        <translation>%1が削除されました</translation>
    </message>
    <message>
        <source>You were removed from %1</source>
        <translation>%1から外されました</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Find rooms</source>
        <translation>ルームを探す</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新しいメッセージ</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>ルームを作成</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>あなたのルーム</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>ルームから退出…</translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation>参加を禁止した人…</translation>
    </message>
    <message>
        <source>Delete room…</source>
        <translation>ルームを削除…</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>まだルームがありません</translation>
    </message>
    <message>
        <source>Join one that is open, or create one.</source>
        <translation>公開されているルームに参加するか、ルームを作成してください。</translation>
    </message>
    <message>
        <source>Join one that is open.</source>
        <translation>公開されているルームに参加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n archived room(s)</source>
        <translation>
            <numerusform>アーカイブしたルーム %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of rooms could not be loaded: %1 Trying again.</source>
        <translation>ルームの一覧を読み込めませんでした: %1 もう一度試しています。</translation>
    </message>
    <message>
        <source>Hosted here · %1</source>
        <translation>ここでホスト中 · %1</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>アドレスをコピーします</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1、未読%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>下書き: %1</translation>
    </message>
</context>
<context>
    <name>RoomRules</name>
    <message>
        <source>Private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Only its people can see it. Others come in when somebody adds or invites them.</source>
        <translation>メンバーだけに見えます。ほかの人は、誰かに追加または招待されると入れます。</translation>
    </message>
    <message>
        <source>Everyone on the server can then find this room, read all that was said in it, and join.</source>
        <translation>サーバーの全員が、このルームを見つけ、これまでの会話をすべて読み、参加できるようになります。</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>非公開のままにする</translation>
    </message>
    <message>
        <source>Open it to everyone</source>
        <translation>全員に公開する</translation>
    </message>
    <message>
        <source>Who can write here</source>
        <translation>ここに書き込める人</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>Who can notify everyone with @room</source>
        <translation>@room で全員に通知できる人</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Usual: everyone, while there are at most 20 people; then moderators.</source>
        <translation>標準: 20人までは全員、それより多いとモデレーター。</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブする</translation>
    </message>
    <message>
        <source>It can still be read, but nobody can write in it.</source>
        <translation>読むことはできますが、書き込みはできなくなります。</translation>
    </message>
</context>
<context>
    <name>RoomSwitcher</name>
    <message>
        <source>Find a room or a person</source>
        <translation>ルームや人を探す</translation>
    </message>
    <message>
        <source>Find a room, a person or an action</source>
        <translation>ルーム、人、操作を探す</translation>
    </message>
    <message>
        <source>Rooms and people</source>
        <translation>ルームと人</translation>
    </message>
    <message>
        <source>Rooms, people and actions</source>
        <translation>ルーム、人、操作</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Nothing with this name</source>
        <translation>この名前のものはありません</translation>
    </message>
</context>
<context>
    <name>RowLines</name>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
</context>
<context>
    <name>SearchChip</name>
    <message>
        <source>From you</source>
        <translation>自分から</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1内</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>%1より前</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1より後</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>日付: %1</translation>
    </message>
    <message>
        <source>Mentions you</source>
        <translation>あなたへのメンション</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>ファイルつき</translation>
    </message>
    <message>
        <source>With an image</source>
        <translation>画像つき</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>リンクつき</translation>
    </message>
    <message>
        <source>%1, remove</source>
        <translation>%1、外す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>SearchCompletions</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1、%2 / %3</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>入力候補</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message numerus="yes">
        <source>%n message(s) so far.</source>
        <translation>
            <numerusform>今のところ%n件のメッセージ。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s).</source>
        <translation>
            <numerusform>%n件のメッセージ。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is kept on this computer was searched: the server cannot be reached.</source>
        <translation>サーバーに接続できないため、このコンピューターに保存されたものだけを検索しました。</translation>
    </message>
    <message>
        <source>There are more: add a word, a person or a day.</source>
        <translation>ほかにもあります。言葉、人、日付を追加して絞り込んでください。</translation>
    </message>
    <message>
        <source>Searching took too long, so some may be missing: add a word, a person or a day.</source>
        <translation>検索に時間がかかりすぎたため、一部が見つかっていないかもしれません。言葉、人、日付を追加してください。</translation>
    </message>
    <message>
        <source>Older messages are still being indexed: %1 %</source>
        <translation>古いメッセージの索引を作成中です: %1 %</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>メッセージに戻る</translation>
    </message>
    <message>
        <source>Previous message found</source>
        <translation>前に見つかったメッセージ</translation>
    </message>
    <message>
        <source>Next message found</source>
        <translation>次に見つかったメッセージ</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>%1で検索</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>すべてのルームで検索</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>検索する場所</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>このルーム</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>一致度順</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>見つかったメッセージ</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>メッセージへ移動</translation>
    </message>
    <message>
        <source>This cannot be searched for</source>
        <translation>これは検索できません</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Nobody said this in %1.</source>
        <translation>%1でこれを言った人はいません。</translation>
    </message>
    <message>
        <source>Nobody said this where you can read it. Other words, or fewer, may help.</source>
        <translation>あなたが読める場所に、これを言った人はいません。別の言葉にするか、言葉を減らしてみてください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>さらに探しています…</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>Forget all</source>
        <translation>すべて消す</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近の検索</translation>
    </message>
    <message>
        <source>Search for it again</source>
        <translation>もう一度検索する</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>履歴から消す</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>絞り込む</translation>
    </message>
</context>
<context>
    <name>SectionHeadings</name>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>ダイレクトメッセージ</translation>
    </message>
</context>
<context>
    <name>SelfCard</name>
    <message>
        <source>Do not disturb until %1</source>
        <translation>%1 までおやすみモード</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Online · guest</source>
        <translation>オンライン · ゲスト</translation>
    </message>
    <message numerus="yes">
        <source>%n reported message(s)</source>
        <translation>
            <numerusform>報告されたメッセージ%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfMenus</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Do not disturb…</source>
        <translation>おやすみモード…</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <translation>メンションと返信</translation>
    </message>
    <message>
        <source>Mark all rooms as read</source>
        <translation>すべてのルームを既読にする</translation>
    </message>
    <message>
        <source>Your account…</source>
        <translation>あなたのアカウント…</translation>
    </message>
    <message>
        <source>This server…</source>
        <translation>このサーバー…</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>招待する…</translation>
    </message>
    <message>
        <source>Guests and access…</source>
        <translation>ゲストと参加…</translation>
    </message>
    <message>
        <source>People and audit…</source>
        <translation>メンバーと操作記録…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>ほかのサーバー</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30分間</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>自分でオフにするまで</translation>
    </message>
    <message>
        <source>Host page…</source>
        <translation>ホストページ…</translation>
    </message>
    <message numerus="yes">
        <source>Reported messages (%n)…</source>
        <translation>
            <numerusform>報告されたメッセージ（%n）…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendState</name>
    <message>
        <source>Not sent: %1</source>
        <translation>送信されていません: %1</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>送信されていません。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>SendableFile</name>
    <message>
        <source>“%1” is a folder; only files can be sent.</source>
        <translation>「%1」はフォルダーです。送信できるのはファイルだけです。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>「%1」を読み取れません。</translation>
    </message>
</context>
<context>
    <name>ServerAccess</name>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>招待された人</translation>
    </message>
    <message>
        <source>Only accounts</source>
        <translation>アカウントのみ</translation>
    </message>
    <message>
        <source>Guests and access</source>
        <translation>ゲストと参加</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) removed.</source>
        <translation>
            <numerusform>%n人のゲストを外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>参加できる人</translation>
    </message>
    <message>
        <source>Anyone who reaches this server can join as a guest or create an account. Guests are removed at once when you change this.</source>
        <translation>このサーバーにつながる人は誰でも、ゲストとして参加したりアカウントを作成したりできます。これを変更すると、ゲストはすぐに外されます。</translation>
    </message>
    <message>
        <source>People with an account can join, whoever has a link that you give them, and whom you let in when they ask.</source>
        <translation>アカウントのある人、あなたが渡したリンクを持っている人、希望してあなたが許可した人が参加できます。</translation>
    </message>
    <message>
        <source>Only people with an account can join.</source>
        <translation>アカウントのある人だけが参加できます。</translation>
    </message>
    <message>
        <source>Indexing older messages: %1 %</source>
        <translation>古いメッセージの索引を作成中: %1 %</translation>
    </message>
    <message>
        <source>Remove all guests…</source>
        <translation>すべてのゲストを外す…</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>参加を禁止したアドレス</translation>
    </message>
    <message>
        <source>Banned accounts</source>
        <translation>参加を禁止したアカウント</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>It is on this computer.</source>
        <translation>このコンピューターにあります。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>ServerHealth</name>
    <message>
        <source>Something answers at %1, but it is not a Hearth server.</source>
        <translation>%1 から応答はありますが、Hearth サーバーではありません。</translation>
    </message>
    <message>
        <source>The server at %1 is version %2; this program is version %3. One of the two needs an update.</source>
        <translation>%1 のサーバーはバージョン %2、このプログラムはバージョン %3 です。どちらかを更新する必要があります。</translation>
    </message>
</context>
<context>
    <name>ServerOverview</name>
    <message>
        <source>People and audit</source>
        <translation>メンバーと操作記録</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted.</source>
        <translation>
            <numerusform>%n件のメッセージを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out everywhere.</source>
        <translation>すべての場所でサインアウトしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries saved.</source>
        <translation>
            <numerusform>%n件の記録を保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>操作記録</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>メンバーを検索</translation>
    </message>
    <message>
        <source>Every public and private room. What is said in a private room, and who is in it, only its members see.</source>
        <translation>すべての公開ルームと非公開ルームです。非公開ルームの会話とメンバーは、そのメンバーだけに見えます。</translation>
    </message>
    <message>
        <source>Who did what to whom, for a year. What people wrote is never in it.</source>
        <translation>誰が誰に何をしたかを、1年分残します。書かれたメッセージの内容は含まれません。</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>ほかにもありますが、ここには表示しきれません。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>Your own chat on this computer</source>
        <translation>このコンピューターのあなたのチャット</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>hosted now</source>
        <translation>ホスト中</translation>
    </message>
    <message>
        <source>not hosted now</source>
        <translation>ホストしていません</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>%1としてサインイン中</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1を一覧から消す</translation>
    </message>
</context>
<context>
    <name>ServerSentences</name>
    <message>
        <source>This is not your password.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>Wrong username, or the code is wrong, was used, or is older than a day.</source>
        <translation>ユーザー名が違うか、コードが間違っている、使用済み、または1日以上前のものです。</translation>
    </message>
    <message>
        <source>Nobody can join from this address for now.</source>
        <translation>現在、このアドレスからは誰も参加できません。</translation>
    </message>
    <message>
        <source>This person is banned from the room; lift the ban first.</source>
        <translation>この人はルームへの参加を禁止されています。先に禁止を解除してください。</translation>
    </message>
    <message>
        <source>You were banned from this room.</source>
        <translation>このルームへの参加を禁止されました。</translation>
    </message>
    <message>
        <source>%1 cannot be removed by you.</source>
        <translation>%1さんを外すことはできません。</translation>
    </message>
    <message>
        <source>%1 does not take messages from you.</source>
        <translation>%1さんはあなたからのメッセージを受け取りません。</translation>
    </message>
    <message>
        <source>Guests can&apos;t create public rooms on this server; people with an account can.</source>
        <translation>このサーバーではゲストは公開ルームを作成できません。アカウントがあれば作成できます。</translation>
    </message>
    <message>
        <source>Guests can&apos;t invite others.</source>
        <translation>ゲストは招待できません。</translation>
    </message>
    <message>
        <source>Only moderators post in this room.</source>
        <translation>このルームに書き込めるのはモデレーターだけです。</translation>
    </message>
    <message>
        <source>Only the owner and admins of this server may do this.</source>
        <translation>これはこのサーバーの所有者と管理者だけができます。</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and moderators and the owner and admins of this server may do this.</source>
        <translation>これはルームの所有者とモデレーター、このサーバーの所有者と管理者だけができます。</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and the owner and admins of this server may do this.</source>
        <translation>これはルームの所有者、このサーバーの所有者と管理者だけができます。</translation>
    </message>
    <message>
        <source>Only who wrote a message may edit it.</source>
        <translation>メッセージを編集できるのは書いた本人だけです。</translation>
    </message>
    <message>
        <source>This account is banned from the server.</source>
        <translation>このアカウントはサーバーへの参加を禁止されています。</translation>
    </message>
    <message>
        <source>This account is no longer here.</source>
        <translation>このアカウントはもうありません。</translation>
    </message>
    <message>
        <source>You can&apos;t take this from %1.</source>
        <translation>%1さんからこれを取り上げることはできません。</translation>
    </message>
    <message>
        <source>You can&apos;t block yourself.</source>
        <translation>自分をブロックすることはできません。</translation>
    </message>
    <message>
        <source>You can&apos;t ban yourself.</source>
        <translation>自分の参加を禁止することはできません。</translation>
    </message>
    <message>
        <source>You have blocked %1. Unblock them to write here.</source>
        <translation>%1さんをブロックしています。ここに書くにはブロックを解除してください。</translation>
    </message>
    <message>
        <source>This is the room&apos;s only owner: make somebody else an owner before.</source>
        <translation>この人はルームのただ一人の所有者です。先にほかの人を所有者にしてください。</translation>
    </message>
    <message>
        <source>This is the server&apos;s only owner: make somebody else an owner before.</source>
        <translation>この人はサーバーのただ一人の所有者です。先にほかの人を所有者にしてください。</translation>
    </message>
    <message>
        <source>You are the room&apos;s only owner: make somebody else an owner before you leave.</source>
        <translation>あなたはルームのただ一人の所有者です。退出する前にほかの人を所有者にしてください。</translation>
    </message>
    <message>
        <source>A message names at most %1 people.</source>
        <translation>1つのメッセージで名前を挙げられるのは最大%1人です。</translation>
    </message>
    <message>
        <source>A room has at most %1 pinned messages.</source>
        <translation>ルームにピン留めできるメッセージは最大%1件です。</translation>
    </message>
    <message>
        <source>As many people wait to be let in as may. Try again in ten minutes.</source>
        <translation>参加を待っている人が上限に達しています。10分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>This room is full: it has %1 members.</source>
        <translation>このルームは満員です（メンバー%1人）。</translation>
    </message>
    <message>
        <source>This server has reached its limit of %1 invitations.</source>
        <translation>このサーバーの招待は上限の%1件に達しています。</translation>
    </message>
    <message>
        <source>You have blocked %1 people, which is the limit.</source>
        <translation>ブロックできる上限の%1人に達しています。</translation>
    </message>
    <message>
        <source>Too many tries. Try again in %1 s.</source>
        <translation>試行が多すぎます。%1秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many changes at once; wait a moment.</source>
        <translation>一度に変更が多すぎます。少しお待ちください。</translation>
    </message>
    <message>
        <source>Too many reactions at once; wait a moment.</source>
        <translation>一度にリアクションが多すぎます。少しお待ちください。</translation>
    </message>
    <message>
        <source>This room is archived: it can be read, and nothing is written there any more.</source>
        <translation>このルームはアーカイブされています。読むことはできますが、もう書き込めません。</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>サーバーのディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: no files are taken.</source>
        <translation>サーバーのディスクがほぼいっぱいのため、ファイルを受け付けません。</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: nothing new is stored until there is space again.</source>
        <translation>サーバーのディスクがほぼいっぱいです。空きができるまで新しいものは保存されません。</translation>
    </message>
    <message>
        <source>The server keeps as many bytes of files as it may.</source>
        <translation>サーバーが保存できるファイルの容量に達しています。</translation>
    </message>
    <message>
        <source>A file can have at most %1 here.</source>
        <translation>ここで送れるファイルは最大%1です。</translation>
    </message>
    <message>
        <source>A username has at least %1 visible characters.</source>
        <translation>ユーザー名には見える文字が%1文字以上必要です。</translation>
    </message>
    <message>
        <source>A password has %1 to %2 characters.</source>
        <translation>パスワードは%1〜%2文字です。</translation>
    </message>
    <message>
        <source>A password has no control characters.</source>
        <translation>パスワードに制御文字は使えません。</translation>
    </message>
    <message>
        <source>A message needs something that can be seen.</source>
        <translation>メッセージには見える内容が必要です。</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters.</source>
        <translation>メッセージは1〜%1文字です。</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>メモは最大%1文字です。</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>ポート%1は別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Port %1 is kept for programs of the system.</source>
        <translation>ポート%1はシステムのプログラム用です。</translation>
    </message>
    <message>
        <source>This computer does not have the address %1.</source>
        <translation>このコンピューターにアドレス%1はありません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>フォルダー%1を作成できません。</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Unknown program</source>
        <translation>不明なプログラム</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>これ</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>最後の使用: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Name suggested when you join a chat</source>
        <translation>チャットに参加するときの名前の候補</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Show the last message under each room</source>
        <translation>各ルームの下に最後のメッセージを表示</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>For mentions, direct messages, and rooms where you chose everything.</source>
        <translation>メンション、ダイレクトメッセージ、「すべて」を選んだルームが対象です。</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>Until %1. Unread messages are counted, but no notifications are shown.</source>
        <translation>%1 まで。未読の数は数えますが、通知は表示しません。</translation>
    </message>
    <message>
        <source>Unread messages are counted, but no notifications are shown.</source>
        <translation>未読の数は数えますが、通知は表示しません。</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Separated by commas. Messages with one of these words are highlighted, and notify you like mentions.</source>
        <translation>カンマ（,）で区切ります。これらの言葉を含むメッセージは強調表示され、メンションと同じように通知されます。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>このコンピューターに保存するメッセージ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
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
        <translation>ほかの人のメッセージは保存されません。接続がないときに読めるものはありません。</translation>
    </message>
    <message>
        <source>The latest messages of each room can be read offline. Signing out deletes them.</source>
        <translation>各ルームの最新のメッセージをオフラインで読めます。サインアウトすると削除されます。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Enter sends the message</source>
        <translation>Enter でメッセージを送信</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter で改行します。</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>Ctrl+Enter で送信、Enter で改行します。</translation>
    </message>
    <message>
        <source>Convert :) and other emoticons to emoji</source>
        <translation>:) などの顔文字を絵文字に変換</translation>
    </message>
    <message>
        <source>They change when you type a space after them or send. Press Backspace right after that to undo it.</source>
        <translation>顔文字の後にスペースを入力するか送信すると変わります。直後に Backspace を押すと元に戻ります。</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで動かし続ける</translation>
    </message>
    <message>
        <source>While you host a chat it always does.</source>
        <translation>チャットをホストしている間は、常にそうなります。</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits.</source>
        <translation>このデスクトップにはトレイがありません。ウィンドウを閉じると終了します。</translation>
    </message>
    <message>
        <source>Hearth %1</source>
        <translation>Hearth %1</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Start Hearth when I sign in to this computer</source>
        <translation>このコンピューターにサインインしたらHearthを起動する</translation>
    </message>
    <message>
        <source>It starts in the tray, and goes on hosting if it was hosting.</source>
        <translation>トレイで起動し、ホスト中だった場合はホストを続けます。</translation>
    </message>
    <message>
        <source>Keep this computer awake while others are connected</source>
        <translation>ほかの人が接続している間はスリープさせない</translation>
    </message>
    <message>
        <source>While you host and others are in your chat, it does not go to sleep by itself.</source>
        <translation>ホスト中でほかの人がチャットにいる間は、自動でスリープしません。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>On a message</source>
        <translation>メッセージ上で</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>パスワードを忘れた場合</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to %1</source>
        <translation>%1にサインイン</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>ほかのサーバー</translation>
    </message>
    <message>
        <source>A chat server</source>
        <translation>チャットサーバー</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1さんから%2への招待です。</translation>
    </message>
    <message>
        <source>%1 invites you.</source>
        <translation>%1さんからの招待です。</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>アカウントを作成</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>Sign out for good?</source>
        <translation>完全にサインアウトしますか？</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>サインアウトしますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that you wrote were not sent yet. They are lost when you sign out.</source>
        <translation>
            <numerusform>あなたが書いたメッセージのうち%n件がまだ送信されていません。サインアウトすると失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are a guest: after signing out you can&apos;t come back as this %1. You leave your rooms and lose the private ones. Your messages stay.</source>
        <translation>ゲストとして参加しています。サインアウトすると、この %1 としては戻れません。ルームから退出し、非公開ルームには入れなくなります。メッセージは残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>StopServer</name>
    <message>
        <source>Stop the server?</source>
        <translation>サーバーを停止しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are connected.</source>
        <translation>
            <numerusform>ほかに%n人が接続中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>You start it again on the welcome page. Whoever was here is connected again by itself then.</source>
        <translation>ようこそ画面で再開できます。ここにいた人は自動で再接続されます。</translation>
    </message>
    <message>
        <source>It is started again on the computer where it runs, and not from here. Whoever was here is connected again by itself then.</source>
        <translation>再開は、動いているコンピューターで行います（ここからはできません）。ここにいた人は自動で再接続されます。</translation>
    </message>
    <message>
        <source>Message to everyone (optional)</source>
        <translation>全員へのメッセージ（任意）</translation>
    </message>
    <message>
        <source>Such as: back at three.</source>
        <translation>例：3時に戻ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>サーバーを停止</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>%1 are free on its disk.</source>
        <translation>ディスクの空きは%1です。</translation>
    </message>
</context>
<context>
    <name>SubmitLine</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>%n秒後にもう一度試せます</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>少しお待ちください…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1、未読%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
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
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>明日 %1</translation>
    </message>
</context>
<context>
    <name>ThrowOut</name>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1さんを%2から外しますか？</translation>
    </message>
    <message>
        <source>Ban %1 from %2?</source>
        <translation>%1さんの%2への参加を禁止しますか？</translation>
    </message>
    <message>
        <source>Delete %1’s messages of the last hour?</source>
        <translation>%1さんの過去1時間のメッセージを削除しますか？</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>%1さんの参加禁止を解除しますか？</translation>
    </message>
    <message>
        <source>Ban %1 from this server?</source>
        <translation>%1さんのこのサーバーへの参加を禁止しますか？</translation>
    </message>
    <message>
        <source>They can join again if the room is open to them.</source>
        <translation>公開されているルームなら、また参加できます。</translation>
    </message>
    <message>
        <source>They can&apos;t come back. For a day, no other guest from their address can join either.</source>
        <translation>戻ることはできません。1日の間、同じアドレスのほかのゲストも参加できません。</translation>
    </message>
    <message>
        <source>They can&apos;t come back until you unban them.</source>
        <translation>参加禁止を解除するまで、戻ることはできません。</translation>
    </message>
    <message>
        <source>In every room, for everyone. This can&apos;t be undone.</source>
        <translation>すべてのルームで、全員の画面から削除されます。元には戻せません。</translation>
    </message>
    <message>
        <source>In this room, for everyone. This can&apos;t be undone.</source>
        <translation>このルームで、全員の画面から削除されます。元には戻せません。</translation>
    </message>
    <message>
        <source>They can sign in as before.</source>
        <translation>以前と同じようにサインインできるようになります。</translation>
    </message>
    <message>
        <source>They are removed at once, with every guest from the same address. For a day nobody can join as a guest or create an account from there.</source>
        <translation>同じアドレスのすべてのゲストと一緒に、すぐに外されます。1日の間、そのアドレスからは誰も、ゲストとして参加したりアカウントを作成したりできません。</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and can&apos;t sign in. Their messages stay.</source>
        <translation>すべての場所ですぐにサインアウトされ、サインインできなくなります。メッセージは残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>メッセージを削除</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>参加禁止を解除</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>参加を禁止</translation>
    </message>
    <message>
        <source>Reason (optional, they will see it)</source>
        <translation>理由（省略可、相手に表示されます）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TimelineLayout</name>
    <message>
        <source>1 hour later</source>
        <translation>1時間後</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>M月d日（dddd）</translation>
    </message>
    <message numerus="yes">
        <source>%n hours later</source>
        <translation>
            <numerusform>%n時間後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Messages in %1</source>
        <translation>%1のメッセージ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>ToneChoice</name>
    <message>
        <source>No skin tone</source>
        <translation>肌の色なし</translation>
    </message>
    <message>
        <source>Light skin tone</source>
        <translation>明るい肌</translation>
    </message>
    <message>
        <source>Medium-light skin tone</source>
        <translation>やや明るい肌</translation>
    </message>
    <message>
        <source>Medium skin tone</source>
        <translation>中間の肌</translation>
    </message>
    <message>
        <source>Medium-dark skin tone</source>
        <translation>やや濃い肌</translation>
    </message>
    <message>
        <source>Dark skin tone</source>
        <translation>濃い肌</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>肌の色</translation>
    </message>
</context>
<context>
    <name>TwoLines</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>UnknownKey</name>
    <message>
        <source>This server is not encrypted any more</source>
        <translation>このサーバーはもう暗号化されていません</translation>
    </message>
    <message>
        <source>This is not the server you know</source>
        <translation>いつものサーバーではありません</translation>
    </message>
    <message>
        <source>What was said to %1 was encrypted before. Who answers there now does not do that. Nothing was told to them.</source>
        <translation>%1 との通信は、これまで暗号化されていました。今そこで応答している相手は暗号化していません。相手には何も伝えていません。</translation>
    </message>
    <message>
        <source>Who answers at %1 is not the server that you know, or not the one that your link is for. Nothing was told to them.</source>
        <translation>%1 で応答している相手は、いつものサーバーではないか、リンクが示すサーバーではありません。相手には何も伝えていません。</translation>
    </message>
    <message>
        <source>The host may have turned encryption off. Or you are on another network, or somebody on the way wants to read along.</source>
        <translation>ホストが暗号化をオフにしたのかもしれません。または、あなたが別のネットワークにいるか、途中で誰かが盗み見ようとしているのかもしれません。</translation>
    </message>
    <message>
        <source>The host may have set up the server anew, without a backup of the old one. Or you are on another network, where another computer has this address. Or somebody on the way wants to read along.</source>
        <translation>ホストが、バックアップなしでサーバーを新しく設定し直したのかもしれません。または、あなたが別のネットワークにいて、別のコンピューターがこのアドレスを使っているのかもしれません。途中で誰かが盗み見ようとしている可能性もあります。</translation>
    </message>
    <message>
        <source>The four words of the server that you know:</source>
        <translation>いつものサーバーの4つの単語:</translation>
    </message>
    <message>
        <source>Call whoever hosts it, and ask. Only they know.</source>
        <translation>ホストしている人に電話して聞いてください。知っているのはその人だけです。</translation>
    </message>
    <message>
        <source>Call whoever hosts it, and ask for the four words that they see now: Hearth shows them below the address, and hearthd when it starts.</source>
        <translation>ホストしている人に電話して、今表示されている4つの単語を聞いてください。Hearth ではアドレスの下に、hearthd では起動時に表示されます。</translation>
    </message>
    <message>
        <source>The words that the host reads out</source>
        <translation>ホストが読み上げた単語</translation>
    </message>
    <message>
        <source>Who answers there does not have these words: it is not the host&apos;s server.</source>
        <translation>応答している相手の単語はこれと違います。ホストのサーバーではありません。</translation>
    </message>
    <message>
        <source>The host told me that encryption is off</source>
        <translation>暗号化はオフだとホストから聞きました</translation>
    </message>
    <message>
        <source>Others on the same network can read along then, your password too.</source>
        <translation>その場合、パスワードも含めて、同じネットワークのほかの人に読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>単語を比べる</translation>
    </message>
    <message>
        <source>Go on without encryption</source>
        <translation>暗号化なしで続ける</translation>
    </message>
    <message>
        <source>This server is not encrypted</source>
        <translation>このサーバーは暗号化されていません</translation>
    </message>
    <message>
        <source>Who answers at %1 takes what is encrypted and does not answer it. Nothing was told to them.</source>
        <translation>%1で応答する相手は暗号化された通信を受け取りますが返答しません。何も伝えていません。</translation>
    </message>
    <message>
        <source>The host may have turned encryption off, or something between you and them does not let it through. Or somebody on the way wants to read along.</source>
        <translation>ホストが暗号化をオフにしたか、途中の何かが通していないのかもしれません。または、途中で誰かが盗み見ようとしています。</translation>
    </message>
</context>
<context>
    <name>Web</name>
    <message>
        <source>%1 % of %2</source>
        <translation>%2の%1 %</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1さんと%2さんが入力中</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1を読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1 invites you to %2 on %3</source>
        <translation>%3の%2に%1さんから招待されています</translation>
    </message>
    <message>
        <source>%1 invites you to %2</source>
        <translation>%2に%1さんから招待されています</translation>
    </message>
    <message>
        <source>%1 is typing</source>
        <translation>%1さんが入力中</translation>
    </message>
    <message>
        <source>%1, download</source>
        <translation>%1、ダウンロード</translation>
    </message>
    <message>
        <source>%1; your browser will warn, for it does not know this server.</source>
        <translation>%1。ブラウザーはこのサーバーを知らないため、警告を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>メンバー%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新しいメッセージ %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name you</source>
        <translation>
            <numerusform>うち%n件はあなた宛て</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>未読%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>A message takes %1 files at most.</source>
        <translation>1つのメッセージに付けられるファイルは%1個までです。</translation>
    </message>
    <message>
        <source>Accounts on this server are made by its administrators.</source>
        <translation>このサーバーのアカウントは管理者が作成します。</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>動物と自然</translation>
    </message>
    <message>
        <source>As the browser</source>
        <translation>ブラウザーに合わせる</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>参加をお願いする</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8文字以上にしてください。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>キャンセル（Esc）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>絵文字を選択</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>コード、%1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>ルームを作成</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>ルームを作成</translation>
    </message>
    <message>
        <source>Delete this message for everyone? Its words and files are gone then.</source>
        <translation>このメッセージを全員の画面から削除しますか？文章もファイルもなくなります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>ダイレクトメッセージ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Do you have an account? %1 and open the link again.</source>
        <translation>アカウントをお持ちですか？%1して、もう一度リンクを開いてください。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Editing your message</source>
        <translation>メッセージを編集中</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>送信するファイル</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>食べ物と飲み物</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>見つかったメッセージ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Go to a room</source>
        <translation>ルームへ移動</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>アカウントを持っています</translation>
    </message>
    <message>
        <source>I have the Hearth program</source>
        <translation>Hearth のプログラムを持っています</translation>
    </message>
    <message>
        <source>It is sent once the files are there.</source>
        <translation>ファイルの準備ができると送信されます。</translation>
    </message>
    <message>
        <source>Its certificate in words is %1: compare them with who hosts it, on another way than this page.</source>
        <translation>証明書を単語で表すと %1 です。このページ以外の方法で、ホストしている人と比べてください。</translation>
    </message>
    <message>
        <source>Join as a guest</source>
        <translation>ゲストとして参加</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>お願いする</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Make an account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>%1へのメッセージ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初めてですか？</translation>
    </message>
    <message>
        <source>New people are let in by invitation: open the link that you were given.</source>
        <translation>初めての人は招待で参加します。受け取ったリンクを開いてください。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>この名前の絵文字はありません。</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>まだ誰も何も言っていません。</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>変更できませんでした: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>送信されていません: %1</translation>
    </message>
    <message>
        <source>Not sent: a file could not be sent. Try it again, or take it away.</source>
        <translation>送信されていません: 送信できなかったファイルがあります。もう一度試すか、取り除いてください。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>Notify me in this browser</source>
        <translation>このブラウザーで通知する</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>もの</translation>
    </message>
    <message>
        <source>Older messages are not searchable yet.</source>
        <translation>古いメッセージはまだ検索できません。</translation>
    </message>
    <message>
        <source>Only in this room</source>
        <translation>このルームだけ</translation>
    </message>
    <message>
        <source>Open it, choose Join, and paste the whole link:</source>
        <translation>開いて「参加」を選び、リンク全体を貼り付けてください:</translation>
    </message>
    <message>
        <source>Others see it. No password is needed.</source>
        <translation>ほかの人に表示されます。パスワードは要りません。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>People in this room</source>
        <translation>このルームのメンバー</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Private: only people who are added see it</source>
        <translation>非公開: 追加された人だけに見えます</translation>
    </message>
    <message>
        <source>React</source>
        <translation>リアクションする</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使った絵文字</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を外す</translation>
    </message>
    <message>
        <source>Reply to %1: %2</source>
        <translation>%1さんへの返信: %2</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Rooms that fit</source>
        <translation>一致するルーム</translation>
    </message>
    <message>
        <source>Rooms to join</source>
        <translation>参加できるルーム</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>絵文字を検索</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>メッセージを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>%1を送信しています</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>数人が入力中</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>メッセージを表示</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>サインアウトしますか？</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>顔と感情</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>The address may be mistyped, or what was there is gone.</source>
        <translation>アドレスが間違っているか、そこにあったものがもうないのかもしれません。</translation>
    </message>
    <message>
        <source>The emoji could not be loaded.</source>
        <translation>絵文字を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The messages could not be read: %1</source>
        <translation>メッセージを読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>The server answered something that this page does not understand.</source>
        <translation>サーバーの応答をこのページでは理解できません。</translation>
    </message>
    <message>
        <source>The server does not answer. Is it on, and are you on the same network?</source>
        <translation>サーバーが応答しません。電源は入っていますか？同じネットワークにいますか？</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>サーバーが応答しません。</translation>
    </message>
    <message>
        <source>There is no connection to the server. What you write is sent when it is back.</source>
        <translation>サーバーに接続していません。書いたものは、接続が戻ると送信されます。</translation>
    </message>
    <message>
        <source>There is no such room, or you may not see it.</source>
        <translation>そのルームはないか、あなたには見えません。</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <source>This connection is encrypted. Your browser does not know this server, and warned you.</source>
        <translation>この接続は暗号化されています。ブラウザーはこのサーバーを知らないため、警告を表示しました。</translation>
    </message>
    <message>
        <source>This connection is not encrypted: who is between you and the server can read along.</source>
        <translation>この接続は暗号化されていません。あなたとサーバーの間にいる人に読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>This invitation is not good any more</source>
        <translation>この招待はもう使えません</translation>
    </message>
    <message>
        <source>This is too long: a message has %1 characters at most.</source>
        <translation>長すぎます。1つのメッセージは%1文字までです。</translation>
    </message>
    <message>
        <source>This is where it began.</source>
        <translation>ここが始まりです。</translation>
    </message>
    <message>
        <source>This link invites nobody, or not any more. If hearthd printed it for you as the owner, make your account with it.</source>
        <translation>このリンクは招待ではないか、もう使えません。hearthd がオーナーのあなたに表示したリンクなら、これでアカウントを作成してください。</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>このメッセージは削除されました。</translation>
    </message>
    <message>
        <source>This room is archived: nothing is written in it any more.</source>
        <translation>このルームはアーカイブされています。もう書き込みはできません。</translation>
    </message>
    <message>
        <source>This server lets in new people by invitation only.</source>
        <translation>このサーバーに新しく参加できるのは、招待された人だけです。</translation>
    </message>
    <message>
        <source>To the chat</source>
        <translation>チャットへ</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>最新のメッセージへ</translation>
    </message>
    <message>
        <source>To your rooms</source>
        <translation>ルーム一覧へ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>旅行と場所</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>%n秒後にもう一度試します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>試しています…</translation>
    </message>
    <message>
        <source>Use an encrypted one</source>
        <translation>暗号化された接続を使う</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Waiting until you are let in…</source>
        <translation>参加の許可を待っています…</translation>
    </message>
    <message>
        <source>What to do with this message</source>
        <translation>このメッセージの操作</translation>
    </message>
    <message>
        <source>What you wrote and is not sent yet is lost.</source>
        <translation>書いてまだ送信されていないものは失われます。</translation>
    </message>
    <message>
        <source>Whoever hosts this server is told, and lets you in or not.</source>
        <translation>サーバーをホストしている人に知らされ、その人が参加を許可するかどうかを決めます。</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1さんに書く</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>You are a guest: nobody can come back as you.</source>
        <translation>ゲストとして参加しています。同じゲストとして戻ることはできません。</translation>
    </message>
    <message>
        <source>You are in no room yet.</source>
        <translation>まだどのルームにも参加していません。</translation>
    </message>
    <message>
        <source>You see this room, and are not in it.</source>
        <translation>このルームは見えますが、参加していません。</translation>
    </message>
    <message>
        <source>You were not let in.</source>
        <translation>参加は許可されませんでした。</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again.</source>
        <translation>サインアウトされました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>あなたのルーム</translation>
    </message>
    <message>
        <source>a deleted message</source>
        <translation>削除されたメッセージ</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message numerus="yes">
        <source>seen %n day(s) ago</source>
        <translation>
            <numerusform>%n日前にオンライン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n hour(s) ago</source>
        <translation>
            <numerusform>%n時間前にオンライン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n minute(s) ago</source>
        <translation>
            <numerusform>%n分前にオンライン</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1 archived the room</source>
        <translation>%1がルームをアーカイブしました</translation>
    </message>
    <message>
        <source>%1 joined and left</source>
        <translation>%1が参加し、退出しました</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1が参加しました</translation>
    </message>
    <message>
        <source>%1 joined, %2 left</source>
        <translation>%1が参加し、%2が退出しました</translation>
    </message>
    <message>
        <source>%1 left @room to moderators where many are here</source>
        <translation>%1が、人が多いときの @room をモデレーターだけにしました</translation>
    </message>
    <message>
        <source>%1 left @room to moderators</source>
        <translation>%1が @room をモデレーターだけにしました</translation>
    </message>
    <message>
        <source>%1 left posting to moderators</source>
        <translation>%1が書き込みをモデレーターだけにしました</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1が退出しました</translation>
    </message>
    <message>
        <source>%1 let everyone post</source>
        <translation>%1が全員の書き込みを許可しました</translation>
    </message>
    <message>
        <source>%1 let everyone use @room</source>
        <translation>%1が全員に @room を許可しました</translation>
    </message>
    <message>
        <source>%1 made %2 a member like others</source>
        <translation>%1が%2を一般メンバーにしました</translation>
    </message>
    <message>
        <source>%1 made %2 a moderator</source>
        <translation>%1が%2をモデレーターにしました</translation>
    </message>
    <message>
        <source>%1 made %2 an owner of the room</source>
        <translation>%1が%2をルームのオーナーにしました</translation>
    </message>
    <message>
        <source>%1 made the room private</source>
        <translation>%1がルームを非公開にしました</translation>
    </message>
    <message>
        <source>%1 opened the room to everyone</source>
        <translation>%1がルームを全員に公開しました</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1がメッセージをピン留めしました</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1がトピックを削除しました</translation>
    </message>
    <message>
        <source>%1 renamed the room to “%2”</source>
        <translation>%1がルームの名前を「%2」に変更しました</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1がトピックを設定しました: %2</translation>
    </message>
    <message>
        <source>%1 unarchived the room</source>
        <translation>%1がルームのアーカイブを解除しました</translation>
    </message>
    <message>
        <source>Something went wrong on the server.</source>
        <translation>サーバーで問題が発生しました。</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>サーバーが混み合っています。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This invitation is no longer valid. Ask whoever gave it to you for a new one.</source>
        <translation>この招待はもう使えません。招待してくれた人に、新しい招待をお願いしてください。</translation>
    </message>
    <message>
        <source>This name is taken. Choose another, or sign in if it is yours.</source>
        <translation>この名前は使われています。別の名前を選ぶか、あなたのものならサインインしてください。</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>この人はもういません。</translation>
    </message>
    <message>
        <source>This room is not there any more, or you are not in it.</source>
        <translation>このルームはもうないか、あなたは参加していません。</translation>
    </message>
    <message>
        <source>This server does not accept new accounts. Ask whoever hosts it to create one for you.</source>
        <translation>このサーバーでは新しいアカウントを作れません。サーバーをホストしている人に作成をお願いしてください。</translation>
    </message>
    <message>
        <source>This server lets in only people with an invitation or an account. Ask whoever hosts it.</source>
        <translation>このサーバーに参加できるのは、招待かアカウントのある人だけです。サーバーをホストしている人に聞いてください。</translation>
    </message>
    <message>
        <source>Too many tries. Wait a moment, then try again.</source>
        <translation>試した回数が多すぎます。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Wrong username or password.</source>
        <translation>ユーザー名かパスワードが違います。</translation>
    </message>
    <message>
        <source>You are not in this room any more.</source>
        <translation>あなたはもうこのルームに参加していません。</translation>
    </message>
    <message>
        <source>You are not signed in any more.</source>
        <translation>もうサインインしていません。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>誰か</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1ほか%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <translation>
            <numerusform>%1、%2ほか%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>人と体</translation>
    </message>
    <message>
        <source>%1 cannot be removed by you.</source>
        <translation>%1さんを外すことはできません。</translation>
    </message>
    <message>
        <source>%1 does not take messages from you.</source>
        <translation>%1さんはあなたからのメッセージを受け取りません。</translation>
    </message>
    <message>
        <source>A file can have at most %1 here.</source>
        <translation>ここで送れるファイルは最大%1です。</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters.</source>
        <translation>メッセージは1〜%1文字です。</translation>
    </message>
    <message>
        <source>A message names at most %1 people.</source>
        <translation>1つのメッセージで名前を挙げられるのは最大%1人です。</translation>
    </message>
    <message>
        <source>A message needs something that can be seen.</source>
        <translation>メッセージには見える内容が必要です。</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>メモは最大%1文字です。</translation>
    </message>
    <message>
        <source>A password has %1 to %2 characters.</source>
        <translation>パスワードは%1〜%2文字です。</translation>
    </message>
    <message>
        <source>A password has no control characters.</source>
        <translation>パスワードに制御文字は使えません。</translation>
    </message>
    <message>
        <source>A room has at most %1 pinned messages.</source>
        <translation>ルームにピン留めできるメッセージは最大%1件です。</translation>
    </message>
    <message>
        <source>A username has at least %1 visible characters.</source>
        <translation>ユーザー名には見える文字が%1文字以上必要です。</translation>
    </message>
    <message>
        <source>As many people wait to be let in as may. Try again in ten minutes.</source>
        <translation>参加を待っている人が上限に達しています。10分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Guests can&apos;t create public rooms on this server; people with an account can.</source>
        <translation>このサーバーではゲストは公開ルームを作成できません。アカウントがあれば作成できます。</translation>
    </message>
    <message>
        <source>Guests can&apos;t invite others.</source>
        <translation>ゲストは招待できません。</translation>
    </message>
    <message>
        <source>Nobody can join from this address for now.</source>
        <translation>現在、このアドレスからは誰も参加できません。</translation>
    </message>
    <message>
        <source>Only moderators post in this room.</source>
        <translation>このルームに書き込めるのはモデレーターだけです。</translation>
    </message>
    <message>
        <source>Only the owner and admins of this server may do this.</source>
        <translation>これはこのサーバーの所有者と管理者だけができます。</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and moderators and the owner and admins of this server may do this.</source>
        <translation>これはルームの所有者とモデレーター、このサーバーの所有者と管理者だけができます。</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and the owner and admins of this server may do this.</source>
        <translation>これはルームの所有者、このサーバーの所有者と管理者だけができます。</translation>
    </message>
    <message>
        <source>Only who wrote a message may edit it.</source>
        <translation>メッセージを編集できるのは書いた本人だけです。</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>サーバーのディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: no files are taken.</source>
        <translation>サーバーのディスクがほぼいっぱいのため、ファイルを受け付けません。</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: nothing new is stored until there is space again.</source>
        <translation>サーバーのディスクがほぼいっぱいです。空きができるまで新しいものは保存されません。</translation>
    </message>
    <message>
        <source>The server keeps as many bytes of files as it may.</source>
        <translation>サーバーが保存できるファイルの容量に達しています。</translation>
    </message>
    <message>
        <source>This account is banned from the server.</source>
        <translation>このアカウントはサーバーへの参加を禁止されています。</translation>
    </message>
    <message>
        <source>This account is no longer here.</source>
        <translation>このアカウントはもうありません。</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>This is the room&apos;s only owner: make somebody else an owner before.</source>
        <translation>この人はルームのただ一人の所有者です。先にほかの人を所有者にしてください。</translation>
    </message>
    <message>
        <source>This is the server&apos;s only owner: make somebody else an owner before.</source>
        <translation>この人はサーバーのただ一人の所有者です。先にほかの人を所有者にしてください。</translation>
    </message>
    <message>
        <source>This person is banned from the room; lift the ban first.</source>
        <translation>この人はルームへの参加を禁止されています。先に禁止を解除してください。</translation>
    </message>
    <message>
        <source>This room is archived: it can be read, and nothing is written there any more.</source>
        <translation>このルームはアーカイブされています。読むことはできますが、もう書き込めません。</translation>
    </message>
    <message>
        <source>This room is full: it has %1 members.</source>
        <translation>このルームは満員です（メンバー%1人）。</translation>
    </message>
    <message>
        <source>This server has reached its limit of %1 invitations.</source>
        <translation>このサーバーの招待は上限の%1件に達しています。</translation>
    </message>
    <message>
        <source>Too many changes at once; wait a moment.</source>
        <translation>一度に変更が多すぎます。少しお待ちください。</translation>
    </message>
    <message>
        <source>Too many reactions at once; wait a moment.</source>
        <translation>一度にリアクションが多すぎます。少しお待ちください。</translation>
    </message>
    <message>
        <source>Too many tries. Try again in %1 s.</source>
        <translation>試行が多すぎます。%1秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Wrong username, or the code is wrong, was used, or is older than a day.</source>
        <translation>ユーザー名が違うか、コードが間違っている、使用済み、または1日以上前のものです。</translation>
    </message>
    <message>
        <source>You are the room&apos;s only owner: make somebody else an owner before you leave.</source>
        <translation>あなたはルームのただ一人の所有者です。退出する前にほかの人を所有者にしてください。</translation>
    </message>
    <message>
        <source>You can&apos;t ban yourself.</source>
        <translation>自分の参加を禁止することはできません。</translation>
    </message>
    <message>
        <source>You can&apos;t block yourself.</source>
        <translation>自分をブロックすることはできません。</translation>
    </message>
    <message>
        <source>You can&apos;t take this from %1.</source>
        <translation>%1さんからこれを取り上げることはできません。</translation>
    </message>
    <message>
        <source>You have blocked %1 people, which is the limit.</source>
        <translation>ブロックできる上限の%1人に達しています。</translation>
    </message>
    <message>
        <source>You have blocked %1. Unblock them to write here.</source>
        <translation>%1さんをブロックしています。ここに書くにはブロックを解除してください。</translation>
    </message>
    <message>
        <source>You were banned from this room.</source>
        <translation>このルームへの参加を禁止されました。</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet. A message&apos;s menu pins it for everyone in the room.</source>
        <translation>まだ何もピン留めされていません。メッセージのメニューから、ルームの全員のためにピン留めできます。</translation>
    </message>
    <message>
        <source>They can&apos;t come back until you unban them.</source>
        <translation>参加禁止を解除するまで、戻ることはできません。</translation>
    </message>
    <message>
        <source>They can&apos;t come back. For a day, no other guest from their address can join either.</source>
        <translation>戻ることはできません。1日の間、同じアドレスのほかのゲストも参加できません。</translation>
    </message>
    <message>
        <source>What they write is folded, you are told of none of it, and they can&apos;t write to you alone. They are not told.</source>
        <translation>この人の書いたものは折りたたまれ、通知もされず、あなたに個別に書くこともできません。本人には知らされません。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>A guest is forgotten a day after leaving. With an account you keep your name, your rooms and what you wrote, and can sign in from anywhere.</source>
        <translation>ゲストの情報は、退出の翌日に消えます。アカウントがあれば、名前もルームも書いたものも残り、どこからでもサインインできます。</translation>
    </message>
    <message>
        <source>Ban %1 from %2?</source>
        <translation>%1さんの%2への参加を禁止しますか？</translation>
    </message>
    <message>
        <source>Ban %1 from the room…</source>
        <translation>%1さんのルームへの参加を禁止…</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>参加を禁止</translation>
    </message>
    <message>
        <source>Banned from %1</source>
        <translation>%1への参加を禁止した人</translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation>参加を禁止した人…</translation>
    </message>
    <message>
        <source>Block %1 for you?</source>
        <translation>%1さんをブロックしますか？</translation>
    </message>
    <message>
        <source>Block for me…</source>
        <translation>自分に対してブロック…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>%1さん</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>%1さん：%2</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>Everyone sees you by this name now.</source>
        <translation>これからは、みんなにこの名前で表示されます。</translation>
    </message>
    <message>
        <source>How you are called</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Keep this name: choose a password</source>
        <translation>この名前を使い続けるには、パスワードを決めてください</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>%1から退出しますか？</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>ルームから退出…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark unread from here</source>
        <translation>ここから未読にする</translation>
    </message>
    <message>
        <source>Message of somebody you blocked</source>
        <translation>ブロックした人のメッセージ</translation>
    </message>
    <message>
        <source>Message of somebody you blocked. Click to read it.</source>
        <translation>ブロックした人のメッセージです。クリックすると読めます。</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1についての操作</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>このルームについての操作</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>このルームへの参加を禁止された人はいません。</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet.</source>
        <translation>まだ何もピン留めされていません。</translation>
    </message>
    <message>
        <source>Notify me about everything</source>
        <translation>すべてを通知</translation>
    </message>
    <message>
        <source>Notify me about mentions</source>
        <translation>メンションを通知</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>People you blocked</source>
        <translation>ブロックした人</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>ピン留めされたメッセージ</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め済み</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1さんを%2から外しますか？</translation>
    </message>
    <message>
        <source>Remove %1 from the room…</source>
        <translation>%1さんをルームから外す…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Room owner</source>
        <translation>ルームのオーナー</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1をサインアウト</translation>
    </message>
    <message>
        <source>The account is yours: sign in as @%1 from now on.</source>
        <translation>アカウントはあなたのものです。これからは @%1 でサインインしてください。</translation>
    </message>
    <message>
        <source>The password was changed. You were signed out everywhere else.</source>
        <translation>パスワードを変更しました。ほかの場所ではすべてサインアウトされました。</translation>
    </message>
    <message>
        <source>They can join again if the room is open to them.</source>
        <translation>公開されているルームなら、また参加できます。</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>%1さんの参加禁止を解除</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>参加禁止を解除</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>%1さんのブロックを解除</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロックを解除</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>不明なプログラム</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを解除</translation>
    </message>
    <message>
        <source>What everyone sees, in old messages too.</source>
        <translation>みんなに表示される名前です。過去のメッセージの表示も変わります。</translation>
    </message>
    <message>
        <source>What you sign in with, and what others name you by with @.</source>
        <translation>サインインに使う名前です。ほかの人が @ であなたを呼ぶときにも使われます。</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>サインイン中の場所</translation>
    </message>
    <message>
        <source>You are not notified of this room</source>
        <translation>このルームの通知は届きません</translation>
    </message>
    <message>
        <source>You blocked nobody.</source>
        <translation>ブロックした人はいません。</translation>
    </message>
    <message>
        <source>You can join it again.</source>
        <translation>また参加できます。</translation>
    </message>
    <message>
        <source>You come back only if somebody adds you.</source>
        <translation>誰かに追加してもらわないと戻れません。</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>このルームから外されました。</translation>
    </message>
    <message>
        <source>You were removed from this room: %1</source>
        <translation>このルームから外されました：%1</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>あなたのアカウント</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>最後の使用: %1</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>これ</translation>
    </message>
    <message>
        <source>%1 asked to be let in, from %2</source>
        <translation>%1さんが%2から参加を求めました</translation>
    </message>
    <message>
        <source>%1 came in from %2</source>
        <translation>%1さんが%2から参加しました</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1人が接続中</translation>
    </message>
    <message>
        <source>%1 created an account</source>
        <translation>%1さんがアカウントを作成しました</translation>
    </message>
    <message>
        <source>%1 less than at the start</source>
        <translation>開始時より%1減</translation>
    </message>
    <message>
        <source>%1 less than yesterday</source>
        <translation>昨日より%1減</translation>
    </message>
    <message>
        <source>%1 let everyone join</source>
        <translation>%1さんが誰でも参加できるようにしました</translation>
    </message>
    <message>
        <source>%1 let only invited people join</source>
        <translation>%1さんが招待された人だけ参加できるようにしました</translation>
    </message>
    <message>
        <source>%1 let only people with an account join</source>
        <translation>%1さんがアカウントのある人だけ参加できるようにしました</translation>
    </message>
    <message>
        <source>%1 more than at the start</source>
        <translation>開始時より%1増</translation>
    </message>
    <message>
        <source>%1 more than yesterday</source>
        <translation>昨日より%1増</translation>
    </message>
    <message>
        <source>%1 stopped the server</source>
        <translation>%1さんがサーバーを停止しました</translation>
    </message>
    <message>
        <source>%1 stopped the server.</source>
        <translation>%1さんがサーバーを停止しました。</translation>
    </message>
    <message>
        <source>%1 stopped the server: “%2”</source>
        <translation>%1さんがサーバーを停止しました：「%2」</translation>
    </message>
    <message>
        <source>%1 was slowed down: too many requests</source>
        <translation>%1を制限しました（要求が多すぎます）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1、%2から</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) today</source>
        <translation>
            <numerusform>今日のメッセージ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メッセージ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>A wrong password was tried from %1</source>
        <translation>%1から間違ったパスワードが試されました</translation>
    </message>
    <message>
        <source>All guests are removed at once. Their messages stay.</source>
        <translation>すべてのゲストがすぐに外されます。ゲストのメッセージは残ります。</translation>
    </message>
    <message>
        <source>Asking to be let in</source>
        <translation>参加を求めている人</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>現在接続中</translation>
    </message>
    <message>
        <source>Create an invitation link</source>
        <translation>招待リンクを作成</translation>
    </message>
    <message>
        <source>Don’t let in</source>
        <translation>断る</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>Guests who came without an invitation are removed at once. Their messages stay.</source>
        <translation>招待なしで参加したゲストはすぐに外されます。ゲストのメッセージは残ります。</translation>
    </message>
    <message>
        <source>How others join</source>
        <translation>ほかの人の参加方法</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>招待リンク</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>招待された人</translation>
    </message>
    <message>
        <source>It is started again where it runs, and not from here. Whoever was here is connected again by itself then.</source>
        <translation>再開は動いている場所で行います（ここからはできません）。ここにいた人は自動で再接続されます。</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>許可する</translation>
    </message>
    <message>
        <source>Message to everyone (optional)</source>
        <translation>全員へのメッセージ（任意）</translation>
    </message>
    <message>
        <source>Messages and accounts</source>
        <translation>メッセージとアカウント</translation>
    </message>
    <message>
        <source>Messages by hour</source>
        <translation>1時間ごとのメッセージ</translation>
    </message>
    <message>
        <source>Messages in each of the last 24 hours: %1</source>
        <translation>過去24時間の1時間ごとのメッセージ：%1</translation>
    </message>
    <message>
        <source>More than four fifths of the disk are used</source>
        <translation>ディスクの5分の4以上が使われています</translation>
    </message>
    <message>
        <source>Only accounts</source>
        <translation>アカウントのみ</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>稼働時間 %1</translation>
    </message>
    <message>
        <source>Stop the server for everyone?</source>
        <translation>全員に対してサーバーを停止しますか？</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>サーバーを停止</translation>
    </message>
    <message>
        <source>The computer woke up</source>
        <translation>コンピューターがスリープから戻りました</translation>
    </message>
    <message>
        <source>The disk has space again</source>
        <translation>ディスクに空きができました</translation>
    </message>
    <message>
        <source>The disk is full: nothing more is stored</source>
        <translation>ディスクがいっぱいです。もう何も保存されません</translation>
    </message>
    <message>
        <source>The server was started</source>
        <translation>サーバーが開始されました</translation>
    </message>
    <message>
        <source>They open %1 in a browser, or type it in Hearth.</source>
        <translation>ブラウザーで%1を開くか、Hearthに入力します。</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>このサーバー</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>保存しているもの</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>参加できる人</translation>
    </message>
    <message>
        <source>You are connected again once it is back.</source>
        <translation>サーバーが戻ると再接続されます。</translation>
    </message>
    <message>
        <source>unchanged since the start</source>
        <translation>開始時から変化なし</translation>
    </message>
    <message>
        <source>unchanged since yesterday</source>
        <translation>昨日から変化なし</translation>
    </message>
    <message>
        <source>Reason, which they are told</source>
        <translation>理由（本人に伝えられます）</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>Everyone sees you with this picture now.</source>
        <translation>全員にこの写真が表示されます。</translation>
    </message>
    <message>
        <source>File of your picture</source>
        <translation>画像のファイル</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>写真を削除</translation>
    </message>
    <message>
        <source>The small picture could not be made.</source>
        <translation>縮小画像を作成できませんでした。</translation>
    </message>
    <message>
        <source>This file is no picture that can be read: choose a JPEG, PNG or WebP.</source>
        <translation>読み込める画像ではありません。JPEG、PNG、WebPのいずれかを選んでください。</translation>
    </message>
    <message>
        <source>Your picture was removed.</source>
        <translation>写真を削除しました。</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>あなたの画像</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>理由（任意）</translation>
    </message>
    <message>
        <source>Report this message?</source>
        <translation>このメッセージを報告しますか？</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>報告…</translation>
    </message>
    <message>
        <source>Those who look after it see the message, who wrote it and that you reported it. Who wrote it is not told.</source>
        <translation>担当者には、メッセージと書いた人、あなたが報告したことが見えます。書いた人には知らされません。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>A chat that lives on your own computers.</source>
        <translation>自分のコンピューターで動くチャットです。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>WhyNobody</name>
    <message>
        <source>Why does nobody come?</source>
        <translation>なぜ誰も来ないのか</translation>
    </message>
    <message>
        <source>Why is nobody there?</source>
        <translation>なぜ誰もいないのか</translation>
    </message>
    <message>
        <source>The address that the host told you, if any</source>
        <translation>ホストから聞いたアドレス（あれば）</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>コマンド%1をコピー</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>hearth::AskingIn</name>
    <message>
        <source>This server is too old to be asked. Ask whoever hosts it for an invitation.</source>
        <translation>このサーバーは古いため、参加をお願いできません。サーバーをホストしている人に招待をお願いしてください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>サーバーの応答を理解できませんでした。</translation>
    </message>
    <message>
        <source>Nobody answered. Try again later, or ask for an invitation.</source>
        <translation>誰も応答しませんでした。あとでもう一度試すか、招待をお願いしてください。</translation>
    </message>
    <message>
        <source>You were not let in.</source>
        <translation>参加は許可されませんでした。</translation>
    </message>
</context>
<context>
    <name>hearth::Attaching</name>
    <message>
        <source>Only files on this computer can be sent.</source>
        <translation>送信できるのは、このコンピューターにあるファイルだけです。</translation>
    </message>
    <message>
        <source>A message can have up to %1 files: the others are left out.</source>
        <translation>1つのメッセージに付けられるファイルは%1個までです。残りは付けられませんでした。</translation>
    </message>
</context>
<context>
    <name>hearth::AuditTrail</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>hearth::Autostart</name>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>ファイル%1を削除できません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>ファイル%1に書き込めません。</translation>
    </message>
    <message>
        <source>The desktop does not allow it.</source>
        <translation>デスクトップ環境が許可していません。</translation>
    </message>
    <message>
        <source>Host your chat as soon as you sign in.</source>
        <translation>サインインするとすぐにチャットをホストします。</translation>
    </message>
    <message>
        <source>The desktop does not answer.</source>
        <translation>デスクトップ環境が応答しません。</translation>
    </message>
</context>
<context>
    <name>hearth::Blocked</name>
    <message>
        <source>Somebody who is gone</source>
        <translation>もういない人</translation>
    </message>
</context>
<context>
    <name>hearth::CatchUp</name>
    <message>
        <source>The server says that there is more, and sends nothing.</source>
        <translation>サーバーは続きがあると言っていますが、何も送ってきません。</translation>
    </message>
</context>
<context>
    <name>hearth::ChatSession</name>
    <message>
        <source>The server has you signed in as somebody else. Please sign in again.</source>
        <translation>サーバーでは、別の人としてサインインしています。もう一度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>hearth::Commands</name>
    <message>
        <source>Find a room, a person or an action</source>
        <translation>ルーム、人、操作を探す</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>前のルーム</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>次のルーム</translation>
    </message>
    <message>
        <source>Previous unread room</source>
        <translation>前の未読ルーム</translation>
    </message>
    <message>
        <source>Next unread room</source>
        <translation>次の未読ルーム</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>このルームで検索</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>すべてのルームで検索</translation>
    </message>
    <message>
        <source>Next message found</source>
        <translation>次に見つかったメッセージ</translation>
    </message>
    <message>
        <source>Previous message found</source>
        <translation>前に見つかったメッセージ</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <translation>メンションと返信</translation>
    </message>
    <message>
        <source>Details of this room</source>
        <translation>このルームの詳細</translation>
    </message>
    <message>
        <source>Archived rooms</source>
        <translation>アーカイブしたルーム</translation>
    </message>
    <message>
        <source>Mark all rooms as read</source>
        <translation>すべてのルームを既読にする</translation>
    </message>
    <message>
        <source>Find rooms</source>
        <translation>ルームを探す</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>ルームを作成</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新しいメッセージ</translation>
    </message>
    <message>
        <source>Show or hide people</source>
        <translation>メンバーの表示/非表示</translation>
    </message>
    <message>
        <source>Scroll up in the messages</source>
        <translation>メッセージを上へスクロール</translation>
    </message>
    <message>
        <source>Scroll down in the messages</source>
        <translation>メッセージを下へスクロール</translation>
    </message>
    <message>
        <source>Back to where you read</source>
        <translation>読んでいた場所に戻る</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>ピン留めされたメッセージ</translation>
    </message>
    <message>
        <source>Leave this room</source>
        <translation>このルームから退出</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation>おやすみモードを終了</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>30分間おやすみモード</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>1時間おやすみモード</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow</source>
        <translation>明日までおやすみモード</translation>
    </message>
    <message>
        <source>Do not disturb until I turn it off</source>
        <translation>自分でオフにするまでおやすみモード</translation>
    </message>
    <message>
        <source>Who can join this server</source>
        <translation>このサーバーに参加できる人</translation>
    </message>
    <message>
        <source>People and audit</source>
        <translation>メンバーと操作記録</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>招待する</translation>
    </message>
    <message>
        <source>Invite people to this room</source>
        <translation>このルームに招待する</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>あなたのアカウント</translation>
    </message>
    <message>
        <source>This server: address and four words</source>
        <translation>このサーバー: アドレスと4つの単語</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>ほかのサーバー</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Send (depends on the settings)</source>
        <translation>送信（設定によります）</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>絵文字を入力</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>プレビューの表示/非表示</translation>
    </message>
    <message>
        <source>Edit your last message, if nothing is typed</source>
        <translation>何も入力していなければ、最後のメッセージを編集</translation>
    </message>
    <message>
        <source>Cancel editing or replying</source>
        <translation>編集や返信をやめる</translation>
    </message>
    <message>
        <source>Insert the selected suggestion</source>
        <translation>選択した候補を入力</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>次の候補</translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation>前の候補</translation>
    </message>
    <message>
        <source>Close suggestions</source>
        <translation>候補を閉じる</translation>
    </message>
    <message>
        <source>Open the menu of a room, person or message</source>
        <translation>ルーム、人、メッセージのメニューを開く</translation>
    </message>
    <message>
        <source>Select messages upwards</source>
        <translation>上へメッセージを選択</translation>
    </message>
    <message>
        <source>Select messages downwards</source>
        <translation>下へメッセージを選択</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>In the chat</source>
        <translation>チャットで</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>入力中</translation>
    </message>
    <message>
        <source>While suggestions are shown, after @, # or a colon</source>
        <translation>@、#、コロンの後に候補が表示されている間</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>一覧で</translation>
    </message>
    <message>
        <source>Host page: how the server is doing</source>
        <translation>ホストページ：サーバーの様子</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>文字を標準の大きさに</translation>
    </message>
    <message>
        <source>Reported messages</source>
        <translation>報告されたメッセージ</translation>
    </message>
</context>
<context>
    <name>hearth::Completing</name>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>%1, not in this room</source>
        <translation>%1、このルームにいません</translation>
    </message>
    <message>
        <source>Everyone in this room</source>
        <translation>このルームの全員</translation>
    </message>
    <message>
        <source>You are not in it</source>
        <translation>参加していません</translation>
    </message>
</context>
<context>
    <name>hearth::Composition</name>
    <message>
        <source>The server was restored from a backup. Check the message before you save.</source>
        <translation>サーバーはバックアップから復元されました。保存する前にメッセージを確かめてください。</translation>
    </message>
    <message>
        <source>The room of this message is gone.</source>
        <translation>このメッセージのルームはもうありません。</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>変更できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>hearth::Connection</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The server there does not say that it is the one you know.</source>
        <translation>そこにあるサーバーは、いつものサーバーだと名乗っていません。</translation>
    </message>
    <message>
        <source>This is not the server you know.</source>
        <translation>いつものサーバーではありません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>サーバーの応答を理解できませんでした。</translation>
    </message>
</context>
<context>
    <name>hearth::Conversation</name>
    <message>
        <source>There is no such room, or you are not in it.</source>
        <translation>そのルームはないか、あなたは参加していません。</translation>
    </message>
</context>
<context>
    <name>hearth::DirectRoom</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>hearth::Download</name>
    <message>
        <source>It cannot be written to %1: %2</source>
        <translation>%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>サーバーに接続していません。</translation>
    </message>
    <message>
        <source>The server sent more than the file has.</source>
        <translation>サーバーがファイルより多くのデータを送ってきました。</translation>
    </message>
    <message>
        <source>It cannot be written: %1</source>
        <translation>書き込めません: %1</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>サーバーの応答を理解できませんでした。</translation>
    </message>
    <message>
        <source>It cannot be written to %1.</source>
        <translation>%1に書き込めません。</translation>
    </message>
</context>
<context>
    <name>hearth::EngineClient</name>
    <message>
        <source>The server sent more than this program takes.</source>
        <translation>サーバーが、このプログラムで受け取れるより多くのデータを送ってきました。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>サーバーの応答を理解できませんでした。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>サーバーが接続を閉じました。</translation>
    </message>
    <message>
        <source>The server does not answer any more.</source>
        <translation>サーバーが応答しなくなりました。</translation>
    </message>
    <message>
        <source>The server does not take what is sent to it.</source>
        <translation>サーバーが、送ったものを受け取りません。</translation>
    </message>
</context>
<context>
    <name>hearth::FileDialogs</name>
    <message>
        <source>Send files</source>
        <translation>ファイルを送信</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>写真を選ぶ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
</context>
<context>
    <name>hearth::FirstContact</name>
    <message>
        <source>The server takes what is encrypted and does not answer.</source>
        <translation>サーバーは暗号化された通信を受け取りますが応答しません。</translation>
    </message>
</context>
<context>
    <name>hearth::GivenFiles</name>
    <message>
        <source>One message takes up to %1 files.</source>
        <translation>1つのメッセージに付けられるファイルは%1個までです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more file(s)</source>
        <translation>
            <numerusform>%1、ほか%n個のファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::HistoryFile</name>
    <message>
        <source>The history of this chat cannot be kept: its folder cannot be made.</source>
        <translation>このチャットの履歴を保存できません。フォルダーを作成できませんでした。</translation>
    </message>
    <message>
        <source>The history on this computer was made by a newer version of Hearth. It was set aside, and a new one was started.</source>
        <translation>このコンピューターの履歴は、新しいバージョンの Hearth で作られたものでした。別の場所に移し、新しい履歴を始めました。</translation>
    </message>
    <message>
        <source>The history on this computer was damaged. It was set aside, and a new one was started.</source>
        <translation>このコンピューターの履歴が壊れていました。別の場所に移し、新しい履歴を始めました。</translation>
    </message>
    <message>
        <source>The history of this chat cannot be kept: its file cannot be written.</source>
        <translation>このチャットの履歴を保存できません。ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The history of this chat cannot be kept at the moment: the disk may be full.</source>
        <translation>今はこのチャットの履歴を保存できません。ディスクがいっぱいなのかもしれません。</translation>
    </message>
</context>
<context>
    <name>hearth::HostedChat</name>
    <message>
        <source>Our chat</source>
        <translation>私たちのチャット</translation>
    </message>
    <message>
        <source>%1’s chat</source>
        <translation>%1さんのチャット</translation>
    </message>
</context>
<context>
    <name>hearth::Inviting</name>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>サーバーの応答を理解できませんでした。</translation>
    </message>
</context>
<context>
    <name>hearth::KeepAwake</name>
    <message>
        <source>Others are connected to the chat that is hosted here.</source>
        <translation>ここでホスト中のチャットにほかの人が接続しています。</translation>
    </message>
</context>
<context>
    <name>hearth::KeyQuestion</name>
    <message>
        <source>Whoever answers there is not the server that you know.</source>
        <translation>応答している相手は、いつものサーバーではありません。</translation>
    </message>
    <message>
        <source>This server was encrypted before, and is not any more.</source>
        <translation>このサーバーは以前は暗号化されていましたが、今は暗号化されていません。</translation>
    </message>
    <message>
        <source>This server does not answer what is encrypted.</source>
        <translation>このサーバーは暗号化された通信に応答しません。</translation>
    </message>
</context>
<context>
    <name>hearth::MessageActions</name>
    <message>
        <source>Show message</source>
        <translation>メッセージを表示</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go to the room it names</source>
        <translation>書かれているルームへ移動</translation>
    </message>
    <message>
        <source>Add reaction</source>
        <translation>リアクションを追加</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Go to what it replies to</source>
        <translation>返信元へ移動</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Up</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを解除</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Mark unread from here</source>
        <translation>ここから未読にする</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>接続がありません。</translation>
    </message>
    <message>
        <source>You are offline. This is possible again once you are connected.</source>
        <translation>オフラインです。接続すると、またできるようになります。</translation>
    </message>
    <message>
        <source>The pin was not changed: %1</source>
        <translation>ピン留めを変更できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>hearth::MessageCommands</name>
    <message>
        <source>There is no connection.</source>
        <translation>接続がありません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>サーバーの応答を理解できませんでした。</translation>
    </message>
</context>
<context>
    <name>hearth::MessagePages</name>
    <message>
        <source>The server sent messages that are not understood.</source>
        <translation>サーバーが送ってきたメッセージを理解できません。</translation>
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
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>hearth::Naming</name>
    <message>
        <source>%1 (guest)</source>
        <translation>%1（ゲスト）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>hearth::Notices</name>
    <message>
        <source>%1 asks to be let in</source>
        <translation>%1さんが参加を希望しています</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>許可する</translation>
    </message>
    <message>
        <source>Don&apos;t let in</source>
        <translation>断る</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>新着メッセージ%n件</numerusform>
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
        <translation>開く</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>返信…</translation>
    </message>
</context>
<context>
    <name>hearth::Outbox</name>
    <message>
        <source>Too many messages wait to be sent. Wait until there is a connection.</source>
        <translation>送信待ちのメッセージが多すぎます。接続するまでお待ちください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The room this was written for is gone.</source>
        <translation>書き込み先のルームはもうありません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>サーバーの応答を理解できませんでした。</translation>
    </message>
</context>
<context>
    <name>hearth::Oversight</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>メンバー%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>%1に作成</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
</context>
<context>
    <name>hearth::OwnPicture</name>
    <message>
        <source>This picture has too many pixels.</source>
        <translation>この画像は画素数が多すぎます。</translation>
    </message>
    <message>
        <source>This picture takes too long to be read.</source>
        <translation>この画像は読み込みに時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>この画像は壊れています。</translation>
    </message>
    <message>
        <source>This file is no picture that can be read: choose a JPEG, PNG or WebP.</source>
        <translation>読み込める画像ではありません。JPEG、PNG、WebPのいずれかを選んでください。</translation>
    </message>
    <message>
        <source>The small picture could not be made.</source>
        <translation>縮小画像を作成できませんでした。</translation>
    </message>
</context>
<context>
    <name>hearth::Pictures</name>
    <message>
        <source>It is not there any more.</source>
        <translation>もうありません。</translation>
    </message>
    <message>
        <source>Part of it is missing on the server.</source>
        <translation>サーバーにその一部がありません。</translation>
    </message>
    <message>
        <source>Too many pictures are open at once.</source>
        <translation>一度に開いている画像が多すぎます。</translation>
    </message>
    <message>
        <source>It is too large to be shown.</source>
        <translation>大きすぎて表示できません。</translation>
    </message>
    <message>
        <source>It takes too long to be shown.</source>
        <translation>表示に時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>It is damaged or not a picture.</source>
        <translation>壊れているか、画像ではありません。</translation>
    </message>
</context>
<context>
    <name>hearth::Program</name>
    <message>
        <source>This is not the server you signed in to before.</source>
        <translation>以前サインインしたサーバーではありません。</translation>
    </message>
</context>
<context>
    <name>hearth::Reacting</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>ほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>hearth::ReceivedFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>もうありません。</translation>
    </message>
    <message>
        <source>Part of it is missing on the server.</source>
        <translation>サーバーにその一部がありません。</translation>
    </message>
</context>
<context>
    <name>hearth::ReportBoard</name>
    <message>
        <source>%1 reported it</source>
        <translation>%1さんが報告しました</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reported it</source>
        <translation>
            <numerusform>%1さんほか%n人が報告しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reported a message of %2</source>
        <translation>%1さんが%2さんのメッセージを報告しました</translation>
    </message>
</context>
<context>
    <name>hearth::RestClient</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>サーバーに接続していません。</translation>
    </message>
    <message>
        <source>The server sent more than this program takes.</source>
        <translation>サーバーが、このプログラムで受け取れるより多くのデータを送ってきました。</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>サーバーの応答を理解できませんでした。</translation>
    </message>
    <message>
        <source>What answers there is not a Hearth server.</source>
        <translation>応答しているのは Hearth サーバーではありません。</translation>
    </message>
    <message>
        <source>The server has a problem (%1).</source>
        <translation>サーバーに問題があります（%1）。</translation>
    </message>
</context>
<context>
    <name>hearth::RoomHistory</name>
    <message>
        <source>Not all of it is on this computer. Connect to see it.</source>
        <translation>このコンピューターにはすべてがそろっていません。接続すると表示されます。</translation>
    </message>
    <message>
        <source>The message is not there any more.</source>
        <translation>そのメッセージはもうありません。</translation>
    </message>
</context>
<context>
    <name>hearth::Rooms</name>
    <message>
        <source>General</source>
        <translation>みんな</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>全員のためのルーム</translation>
    </message>
    <message>
        <source>There is no room &quot;%1&quot; on this computer, and the server cannot be asked.</source>
        <translation>ルーム「%1」はこのコンピューターになく、サーバーに問い合わせることもできません。</translation>
    </message>
</context>
<context>
    <name>hearth::SearchCompleting</name>
    <message>
        <source>Who said it</source>
        <translation>誰が言ったか</translation>
    </message>
    <message>
        <source>In which room</source>
        <translation>どのルームか</translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation>指定した日より前</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>指定した日より後</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>指定した日</translation>
    </message>
    <message>
        <source>With a file, an image or a link</source>
        <translation>ファイル、画像、リンクつき</translation>
    </message>
    <message>
        <source>Mentions you</source>
        <translation>あなたへのメンション</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>You are not in it</source>
        <translation>参加していません</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>1週間前</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>1か月前</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>1年前</translation>
    </message>
    <message>
        <source>First day of this month</source>
        <translation>今月の最初の日</translation>
    </message>
    <message>
        <source>First day of this year</source>
        <translation>今年の最初の日</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>ファイルつき</translation>
    </message>
    <message>
        <source>With an image</source>
        <translation>画像つき</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>リンクつき</translation>
    </message>
</context>
<context>
    <name>hearth::Sending</name>
    <message>
        <source>Not sent, for its room is gone: “%1”</source>
        <translation>ルームがもうないため、送信できませんでした: 「%1」</translation>
    </message>
</context>
<context>
    <name>hearth::ServerTrust</name>
    <message>
        <source>That server answers, but not over https. Try %1.</source>
        <translation>そのサーバーは応答しますが、https ではありません。%1 を試してください。</translation>
    </message>
</context>
<context>
    <name>hearth::ServerWatch</name>
    <message>
        <source>unchanged since yesterday</source>
        <translation>昨日から変化なし</translation>
    </message>
    <message>
        <source>unchanged since the start</source>
        <translation>開始時から変化なし</translation>
    </message>
    <message>
        <source>%1 less than yesterday</source>
        <translation>昨日より%1減</translation>
    </message>
    <message>
        <source>%1 less than at the start</source>
        <translation>開始時より%1減</translation>
    </message>
    <message>
        <source>%1 more than yesterday</source>
        <translation>昨日より%1増</translation>
    </message>
    <message>
        <source>%1 more than at the start</source>
        <translation>開始時より%1増</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and accounts</source>
        <translation>メッセージとアカウント</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>hearth::SignIn</name>
    <message>
        <source>No answer from %1 in 10 seconds. The other computer may be off or asleep, in another network, or its firewall may not let this port through. Check these and the address, then try again.</source>
        <translation>%1 から10秒間応答がありません。相手のコンピューターの電源が切れているかスリープ中か、別のネットワークにあるか、ファイアウォールがこのポートを通していないのかもしれません。これらとアドレスを確かめてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This link is for another server than the one that you know at %1. Ask whoever gave it to you.</source>
        <translation>このリンクは、%1 にあるいつものサーバーとは別のサーバーのものです。リンクをくれた人に聞いてください。</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the code that you were given.</source>
        <translation>受け取ったコードを入力してください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>サーバーの応答を理解できませんでした。</translation>
    </message>
</context>
<context>
    <name>hearth::SocketClient</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The connection ended before the server answered.</source>
        <translation>サーバーが応答する前に接続が終わりました。</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>サーバーに接続していません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>サーバーの応答を理解できませんでした。</translation>
    </message>
    <message>
        <source>The server ended the session.</source>
        <translation>サーバーがセッションを終了しました。</translation>
    </message>
</context>
<context>
    <name>hearth::Switching</name>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>You are not in it</source>
        <translation>参加していません</translation>
    </message>
</context>
<context>
    <name>hearth::Tray</name>
    <message numerus="yes">
        <source>Hosting at %1, %n other(s) connected</source>
        <translation>
            <numerusform>%1 でホスト中、ほかに%n人が接続中</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosting at %1</source>
        <translation>%1 でホスト中</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>ホストしていません</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Open Hearth</source>
        <translation>Hearth を開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>ホストを停止</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>ホストを開始</translation>
    </message>
    <message numerus="yes">
        <source>Hearth: %n unread message(s)</source>
        <translation>
            <numerusform>Hearth: 未読メッセージ %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearth: hosting at %1</source>
        <translation>Hearth: %1 でホスト中</translation>
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
        <translation>%1さんが入力中</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1さんと%2さんが入力中</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>数人が入力中</translation>
    </message>
</context>
<context>
    <name>hearth::Upload</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>そのファイルはもうありません。</translation>
    </message>
    <message>
        <source>The file was changed while it was sent.</source>
        <translation>送信中にファイルが変更されました。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>サーバーの応答を理解できませんでした。</translation>
    </message>
    <message>
        <source>This server does not accept files.</source>
        <translation>このサーバーはファイルを受け付けません。</translation>
    </message>
</context>
</TS>
