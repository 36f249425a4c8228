<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessQuestion</name>
    <message>
        <source>All guests are removed at once. Their messages stay.</source>
        <translation>Tous les invités sont retirés aussitôt. Leurs messages restent.</translation>
    </message>
    <message>
        <source>Remove all guests?</source>
        <translation>Retirer tous les invités&#xa0;?</translation>
    </message>
    <message>
        <source>Let everyone join?</source>
        <translation>Laisser tout le monde entrer&#xa0;?</translation>
    </message>
    <message>
        <source>Let only invited people join?</source>
        <translation>Laisser entrer seulement sur invitation&#xa0;?</translation>
    </message>
    <message>
        <source>Let only people with an account join?</source>
        <translation>Laisser entrer seulement avec un compte&#xa0;?</translation>
    </message>
    <message>
        <source>Anyone who reaches this server can join as a guest or create an account.</source>
        <translation>Toute personne qui atteint ce serveur peut entrer comme invité ou créer un compte.</translation>
    </message>
    <message>
        <source>Guests who came without an invitation are removed at once. Their messages stay.</source>
        <translation>Les invités venus sans invitation sont retirés aussitôt. Leurs messages restent.</translation>
    </message>
    <message>
        <source>%1 They can join again as someone new.</source>
        <translation>%1 Ils peuvent revenir comme de nouveaux venus.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove all guests</source>
        <translation>Retirer les invités</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Everyone sees you by this name now.</source>
        <translation>Tout le monde vous voit maintenant sous ce nom.</translation>
    </message>
    <message>
        <source>The account is yours: sign in as @%1 from now on.</source>
        <translation>Le compte est à vous&#xa0;: connectez-vous désormais en tant que @%1.</translation>
    </message>
    <message>
        <source>The password was changed. You were signed out everywhere else.</source>
        <translation>Le mot de passe a été changé. Vous avez été déconnecté partout ailleurs.</translation>
    </message>
    <message>
        <source>Signed out there.</source>
        <translation>Session fermée.</translation>
    </message>
    <message>
        <source>Somebody has this username, or one that looks like it.</source>
        <translation>Quelqu’un a déjà ce nom d’utilisateur, ou un nom qui lui ressemble.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What everyone sees, in old messages too.</source>
        <translation>Ce que tout le monde voit, y compris dans les anciens messages.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>What you sign in with, and what others name you by with @.</source>
        <translation>Il vous sert à vous connecter, et aux autres à vous nommer avec @.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This program signs you in by itself, and you have no password of your own yet. With one you can sign in from elsewhere, too, as @%1.</source>
        <translation>Ce programme vous connecte de lui-même, et vous n’avez pas encore de mot de passe. Avec un mot de passe, vous pourrez aussi vous connecter d’ailleurs, en tant que @%1.</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Au moins 8 caractères.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Choose password</source>
        <translation>Choisir un mot de passe</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Où vous êtes connecté</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>People you blocked</source>
        <translation>Personnes que vous avez bloquées</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
</context>
<context>
    <name>ActivityInWords</name>
    <message>
        <source>%1 let everyone join</source>
        <translation>%1 a laissé tout le monde entrer</translation>
    </message>
    <message>
        <source>%1 let only invited people join</source>
        <translation>%1 n’a laissé entrer que les personnes invitées</translation>
    </message>
    <message>
        <source>%1 let only people with an account join</source>
        <translation>%1 n’a laissé entrer que les personnes ayant un compte</translation>
    </message>
    <message>
        <source>%1 changed who can join</source>
        <translation>%1 a changé qui peut entrer</translation>
    </message>
    <message>
        <source>The server was started</source>
        <translation>Le serveur a été démarré</translation>
    </message>
    <message>
        <source>%1 came in from %2</source>
        <translation>%1 est entré depuis %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 created an account</source>
        <translation>%1 a créé un compte</translation>
    </message>
    <message>
        <source>%1 asked to be let in, from %2</source>
        <translation>%1 a demandé à entrer, depuis %2</translation>
    </message>
    <message>
        <source>%1 was slowed down: too many requests</source>
        <translation>%1 a été ralenti : trop de requêtes</translation>
    </message>
    <message>
        <source>A wrong password was tried from %1</source>
        <translation>Un mauvais mot de passe a été essayé depuis %1</translation>
    </message>
    <message>
        <source>More than four fifths of the disk are used</source>
        <translation>Plus des quatre cinquièmes du disque sont utilisés</translation>
    </message>
    <message>
        <source>The disk is full: nothing more is stored</source>
        <translation>Le disque est plein : plus rien n’est enregistré</translation>
    </message>
    <message>
        <source>The disk has space again</source>
        <translation>Le disque a de nouveau de la place</translation>
    </message>
    <message>
        <source>The computer woke up</source>
        <translation>L’ordinateur s’est réveillé</translation>
    </message>
    <message>
        <source>%1 stopped the server</source>
        <translation>%1 a arrêté le serveur</translation>
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
        <translation>Certains programmes lisent autrement les nombres qui commencent par 0. Écrivez %1 si c’est ce que vous voulez dire.</translation>
    </message>
    <message>
        <source>An address in numbers has four of them, from 0 to 255, like 192.168.1.20.</source>
        <translation>Une adresse en chiffres se compose de quatre nombres, de 0 à 255, comme 192.168.1.20.</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>ArchivedRooms</name>
    <message>
        <source>Archived rooms</source>
        <translation>Salons archivés</translation>
    </message>
    <message>
        <source>They can still be read, but nobody can write in them.</source>
        <translation>On peut encore les lire, mais personne ne peut y écrire.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Quitter le salon…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>This server lets in who is invited. Without an invitation you can ask: somebody who hosts it sees your name, and lets you in or not.</source>
        <translation>Ce serveur laisse entrer sur invitation. Sans invitation, vous pouvez demander&#xa0;: un hôte voit votre nom et vous laisse entrer ou non.</translation>
    </message>
    <message>
        <source>Waiting for somebody to let you in. They have ten minutes.</source>
        <translation>En attente que quelqu’un vous laisse entrer. Cela peut prendre dix minutes au plus.</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>Demander à entrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AuditInWords</name>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modérateur</translation>
    </message>
    <message>
        <source>member like others</source>
        <translation>simple membre</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>invited people</source>
        <translation>personnes avec une invitation</translation>
    </message>
    <message>
        <source>people with an account</source>
        <translation>personnes avec un compte</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>archived or not</source>
        <translation>archivé ou non</translation>
    </message>
    <message>
        <source>public or private</source>
        <translation>public ou privé</translation>
    </message>
    <message>
        <source>who may post</source>
        <translation>qui peut écrire</translation>
    </message>
    <message>
        <source>who may name everyone</source>
        <translation>qui peut mentionner tout le monde</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>a deleted room</source>
        <translation>un salon supprimé</translation>
    </message>
    <message>
        <source>%1 deleted a message of %2 in %3</source>
        <translation>%1 a supprimé un message de %2 dans %3</translation>
    </message>
    <message>
        <source>%1 deleted what %2 had written of late in %3</source>
        <translation>%1 a supprimé ce que %2 avait écrit récemment dans %3</translation>
    </message>
    <message>
        <source>%1 deleted what %2 had written of late</source>
        <translation>%1 a supprimé ce que %2 avait écrit récemment</translation>
    </message>
    <message>
        <source>%1 changed %2: %3</source>
        <translation>%1 a modifié %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 deleted the room %2</source>
        <translation>%1 a supprimé le salon %2</translation>
    </message>
    <message>
        <source>%1 added %2 to %3</source>
        <translation>%1 a ajouté %2 à %3</translation>
    </message>
    <message>
        <source>%1 removed %2 from %3</source>
        <translation>%1 a retiré %2 de %3</translation>
    </message>
    <message>
        <source>%1 banned %2 from %3</source>
        <translation>%1 a banni %2 de %3</translation>
    </message>
    <message>
        <source>%1 let %2 into %3 again</source>
        <translation>%1 a débanni %2 de %3</translation>
    </message>
    <message>
        <source>%1 gave %2 another role in %3: %4</source>
        <translation>%1 a donné à %2 un autre rôle dans %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 made an invitation to %2</source>
        <translation>%1 a créé une invitation à %2</translation>
    </message>
    <message>
        <source>%1 made an invitation to the server</source>
        <translation>%1 a créé une invitation au serveur</translation>
    </message>
    <message>
        <source>%1 revoked an invitation to %2</source>
        <translation>%1 a révoqué une invitation à %2</translation>
    </message>
    <message>
        <source>%1 revoked an invitation to the server</source>
        <translation>%1 a révoqué une invitation au serveur</translation>
    </message>
    <message>
        <source>%1 changed who can join: %2</source>
        <translation>%1 a modifié qui peut entrer&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 let somebody in who had asked</source>
        <translation>%1 a laissé entrer quelqu’un qui l’avait demandé</translation>
    </message>
    <message>
        <source>%1 turned somebody away who had asked</source>
        <translation>%1 n’a pas laissé entrer quelqu’un qui l’avait demandé</translation>
    </message>
    <message>
        <source>%1 removed all guests: %2</source>
        <translation>%1 a retiré tous les invités&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 let guests from the address of %2 in again</source>
        <translation>%1 laisse de nouveau entrer les invités de l’adresse de %2</translation>
    </message>
    <message>
        <source>%1 banned %2 from the server</source>
        <translation>%1 a banni %2 du serveur</translation>
    </message>
    <message>
        <source>%1 let %2 into the server again</source>
        <translation>%1 a débanni %2 du serveur</translation>
    </message>
    <message>
        <source>%1 gave %2 another role on the server: %3</source>
        <translation>%1 a donné à %2 un autre rôle sur le serveur&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 signed %2 out everywhere</source>
        <translation>%1 a déconnecté %2 partout</translation>
    </message>
    <message>
        <source>%1 made a code with which %2 can choose another password</source>
        <translation>%1 a créé un code avec lequel %2 peut choisir un autre mot de passe</translation>
    </message>
    <message>
        <source>%1 did to %2: %3</source>
        <translation>%1 a fait ceci à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 did: %2</source>
        <translation>%1 a fait ceci&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 removed the picture of %2</source>
        <translation>%1 a retiré l’image de %2</translation>
    </message>
    <message>
        <source>%1 stopped the server</source>
        <translation>%1 a arrêté le serveur</translation>
    </message>
    <message>
        <source>%1 dismissed what was reported of %2 in %3</source>
        <translation>%1 a classé le signalement visant %2 dans %3</translation>
    </message>
</context>
<context>
    <name>AuthorActions</name>
    <message>
        <source>Report…</source>
        <translation>Signaler…</translation>
    </message>
    <message>
        <source>Ban author from room…</source>
        <translation>Bannir l’auteur du salon…</translation>
    </message>
    <message>
        <source>Delete their last hour’s messages…</source>
        <translation>Supprimer ses messages de la dernière heure…</translation>
    </message>
    <message>
        <source>Ban author from the server…</source>
        <translation>Bannir l’auteur du serveur…</translation>
    </message>
</context>
<context>
    <name>AuthorLine</name>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
</context>
<context>
    <name>BackPill</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>Revenir où vous étiez (Alt+Left)</translation>
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
        <translation>Débannir</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>Il y en a plus que ce qui est affiché ici.</translation>
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
        <translation>Débannir</translation>
    </message>
</context>
<context>
    <name>BlockedRow</name>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
</context>
<context>
    <name>BrowseRooms</name>
    <message>
        <source>Find rooms</source>
        <translation>Trouver des salons</translation>
    </message>
    <message>
        <source>Search public rooms</source>
        <translation>Rechercher parmi les salons publics</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>Salons publics</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>No room with this name</source>
        <translation>Aucun salon de ce nom</translation>
    </message>
    <message>
        <source>You are in every public room</source>
        <translation>Vous êtes dans tous les salons publics</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Créer un salon</translation>
    </message>
    <message>
        <source>This server has more public rooms than are listed here.</source>
        <translation>Ce serveur a plus de salons publics que ceux affichés ici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ChatBanners</name>
    <message numerus="yes">
        <source>No connection. Trying again in %n second(s).</source>
        <translation>
            <numerusform>Pas de connexion. Nouvel essai dans %n seconde.</numerusform>
            <numerusform>Pas de connexion. Nouvel essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Trying now…</source>
        <translation>Pas de connexion. Nouvel essai…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full. What you write waits here and is sent once there is space again.</source>
        <translation>Le disque du serveur est presque plein. Ce que vous écrivez attend ici et sera envoyé dès qu’il y aura de la place.</translation>
    </message>
    <message>
        <source>More than four fifths of the server&apos;s disk are used. Make space on it before it is full: files are refused first, then messages.</source>
        <translation>Plus des quatre cinquièmes du disque du serveur sont occupés. Faites de la place avant qu’il soit plein&#xa0;: les fichiers sont refusés d’abord, puis les messages.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1 asks to be let in, from %2.</source>
        <translation>%1 demande à entrer, depuis %2.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Laisser entrer</translation>
    </message>
    <message>
        <source>Don’t let in</source>
        <translation>Ne pas laisser entrer</translation>
    </message>
    <message>
        <source>%1 stopped the server: “%2”</source>
        <translation>%1 a arrêté le serveur : « %2 »</translation>
    </message>
    <message>
        <source>%1 stopped the server.</source>
        <translation>%1 a arrêté le serveur.</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>Le serveur a été arrêté.</translation>
    </message>
    <message>
        <source>You are connected again once it is back.</source>
        <translation>Vous serez reconnecté dès son retour.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
</context>
<context>
    <name>ChoosePeople</name>
    <message>
        <source>Add people to %1</source>
        <translation>Ajouter des personnes à %1</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Add more people</source>
        <translation>Ajouter d’autres personnes</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nobody with this name</source>
        <translation>Personne de ce nom</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>Il n’y a personne d’autre ici</translation>
    </message>
    <message numerus="yes">
        <source>You can add up to %n people.</source>
        <translation>
            <numerusform>Vous pouvez ajouter jusqu’à %n personne.</numerusform>
            <numerusform>Vous pouvez ajouter jusqu’à %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>ChosenPicture</name>
    <message>
        <source>Your picture was removed.</source>
        <translation>Votre image a été retirée.</translation>
    </message>
    <message>
        <source>Everyone sees you with this picture now.</source>
        <translation>Tout le monde vous voit maintenant avec cette image.</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>Changer d’image…</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Utiliser cette image</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ClientInWords</name>
    <message>
        <source>Unknown program</source>
        <translation>Programme inconnu</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ClosedBar</name>
    <message>
        <source>This room is archived. You can read it, but nobody can write here.</source>
        <translation>Ce salon est archivé. Vous pouvez le lire, mais personne ne peut y écrire.</translation>
    </message>
    <message>
        <source>Only moderators write in this room. You can read it, and react.</source>
        <translation>Seuls les modérateurs écrivent dans ce salon. Vous pouvez lire et réagir.</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Désarchiver</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Editing a message</source>
        <translation>Modification d’un message</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>En attente du serveur…</translation>
    </message>
    <message>
        <source>Will be saved when you are back online</source>
        <translation>Sera enregistré quand vous serez de nouveau en ligne</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Cancel reply</source>
        <translation>Annuler la réponse</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Modifiez votre message</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message pour %1</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Envoyer des fichiers</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Insérer un emoji</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
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
        <translation>Créer un salon</translation>
    </message>
    <message>
        <source>There is already a room with this name.</source>
        <translation>Il y a déjà un salon de ce nom.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Topic (optional)</source>
        <translation>Sujet (facultatif)</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>Qui peut entrer</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Sur invitation</translation>
    </message>
    <message>
        <source>Everyone on this server can find and join it.</source>
        <translation>Tout le monde sur ce serveur peut le trouver et le rejoindre.</translation>
    </message>
    <message>
        <source>Only people whom you invite can find and join it.</source>
        <translation>Seules les personnes que vous invitez peuvent le trouver et le rejoindre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
</context>
<context>
    <name>DeleteMessage</name>
    <message>
        <source>Delete this message?</source>
        <translation>Supprimer ce message&#xa0;?</translation>
    </message>
    <message>
        <source>Delete the message of %1?</source>
        <translation>Supprimer le message de %1&#xa0;?</translation>
    </message>
    <message>
        <source>It was not deleted. %1</source>
        <translation>Il n’a pas été supprimé. %1</translation>
    </message>
    <message>
        <source>It is deleted for everyone. This can&apos;t be undone.</source>
        <translation>Il est supprimé pour tout le monde. C’est définitif.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>DeleteRoom</name>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>All of its messages are deleted, for everyone. This can&apos;t be undone.</source>
        <translation>Tous ses messages sont supprimés, pour tout le monde. C’est définitif.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Supprimer le salon</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>This computer is connected, but the network gave it no address.</source>
        <translation>Cet ordinateur est connecté, mais le réseau ne lui a pas donné d’adresse.</translation>
    </message>
    <message>
        <source>Disconnect from the Wi-Fi or the cable and connect again; where that does not help, restart the router.</source>
        <translation>Déconnectez-vous du Wi-Fi ou du câble, puis reconnectez-vous ; si cela n’aide pas, redémarrez le routeur.</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Cet ordinateur n’est dans aucun réseau.</translation>
    </message>
    <message>
        <source>Connect it to the Wi-Fi or the cable that the others are on.</source>
        <translation>Connectez-le au Wi-Fi ou au câble des autres.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The computer at %1 is there, but its firewall does not let anybody through to port %2.</source>
        <translation>L’ordinateur à %1 est là, mais son pare-feu ne laisse passer personne vers le port %2.</translation>
    </message>
    <message>
        <source>Whoever hosts opens it with one of these, by which firewall they have: ufw, or firewalld.</source>
        <translation>L’hôte l’ouvre avec l’une de ces commandes, selon son pare-feu : ufw ou firewalld.</translation>
    </message>
    <message>
        <source>The network keeps its devices apart: %1 is heard, but cannot be reached.</source>
        <translation>Le réseau isole ses appareils : %1 est entendu, mais ne peut pas être joint.</translation>
    </message>
    <message>
        <source>Or the network keeps its devices apart, as guest networks and some access points do.</source>
        <translation>Ou bien le réseau isole ses appareils, comme le font les réseaux invités et certains points d’accès.</translation>
    </message>
    <message>
        <source>In the settings of the router this is called client isolation, AP isolation or guest network. Turn it off, or use another network for both computers: a telephone&apos;s hotspot, or a cable.</source>
        <translation>Dans les réglages du routeur, cela s’appelle isolation des clients, isolation AP ou réseau invité. Désactivez-la, ou utilisez un autre réseau pour les deux ordinateurs : le partage de connexion d’un téléphone, ou un câble.</translation>
    </message>
    <message>
        <source>A VPN (%1) takes the way to %2, which is on your own network or near it.</source>
        <translation>Un VPN (%1) prend le chemin vers %2, qui est sur votre propre réseau ou tout près.</translation>
    </message>
    <message>
        <source>Turn the VPN off while you chat, or allow access to the local network in its settings.</source>
        <translation>Désactivez le VPN pendant que vous discutez, ou autorisez l’accès au réseau local dans ses réglages.</translation>
    </message>
    <message>
        <source>%1 is in another network than this computer (%2), and nothing comes back from there.</source>
        <translation>%1 est dans un autre réseau que cet ordinateur (%2), et rien n’en revient.</translation>
    </message>
    <message>
        <source>Both have to be in the same Wi-Fi, or on the same router: not one in the guest network and the other in the main one. Is that the address that the host&apos;s card shows now?</source>
        <translation>Les deux doivent être sur le même Wi-Fi ou le même routeur : pas l’un sur le réseau invité et l’autre sur le principal. Est-ce bien l’adresse affichée maintenant chez l’hôte ?</translation>
    </message>
    <message>
        <source>Nothing comes back from %1: it may be off, or a firewall or a router on the way does not let this port through.</source>
        <translation>Rien ne revient de %1 : il est peut-être éteint, ou un pare-feu ou un routeur en chemin bloque ce port.</translation>
    </message>
    <message>
        <source>Whoever hosts can see on their side which addresses others can use.</source>
        <translation>L’hôte peut voir de son côté quelles adresses les autres peuvent utiliser.</translation>
    </message>
    <message>
        <source>No computer answers at %1: it is off or asleep, or has another address by now.</source>
        <translation>Aucun ordinateur ne répond à %1 : il est éteint ou en veille, ou a changé d’adresse.</translation>
    </message>
    <message>
        <source>Wake it, and compare the address with the one that the host&apos;s card shows.</source>
        <translation>Réveillez-le et comparez l’adresse avec celle affichée chez l’hôte.</translation>
    </message>
    <message>
        <source>%1 answers: you can join it.</source>
        <translation>%1 répond : vous pouvez entrer.</translation>
    </message>
    <message>
        <source>Update the older of the two.</source>
        <translation>Mettez à jour le plus ancien des deux.</translation>
    </message>
    <message>
        <source>Compare the address and the port with what the host&apos;s card shows.</source>
        <translation>Comparez l’adresse et le port avec ce qui est affiché chez l’hôte.</translation>
    </message>
    <message>
        <source>No chat is hosted on this computer at port %1.</source>
        <translation>Aucune discussion n’est hébergée sur cet ordinateur au port %1.</translation>
    </message>
    <message>
        <source>127.0.0.1 and localhost mean this computer itself. Ask whoever hosts for the address that others use.</source>
        <translation>127.0.0.1 et localhost désignent cet ordinateur lui-même. Demandez à l’hôte l’adresse que les autres utilisent.</translation>
    </message>
    <message>
        <source>No computer of the name %1 is known here.</source>
        <translation>Aucun ordinateur nommé %1 n’est connu ici.</translation>
    </message>
    <message>
        <source>Use the address in numbers that the host&apos;s card shows.</source>
        <translation>Utilisez l’adresse en chiffres affichée chez l’hôte.</translation>
    </message>
    <message>
        <source>The computer at %1 is there, but nothing is served at port %2.</source>
        <translation>L’ordinateur à %1 est là, mais rien n’est servi au port %2.</translation>
    </message>
    <message>
        <source>The chat is not being hosted at the moment, or at another port: whoever hosts sees it on their card.</source>
        <translation>La discussion n’est pas hébergée en ce moment, ou l’est sur un autre port : l’hôte le voit chez lui.</translation>
    </message>
    <message>
        <source>Something takes the connection at %1, but says nothing.</source>
        <translation>Quelque chose accepte la connexion à %1, mais ne dit rien.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, whoever hosts can stop the chat and start it again.</source>
        <translation>Réessayez ; si cela n’aide pas, l’hôte peut arrêter la discussion et la relancer.</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall may keep back what servers say to the whole network.</source>
        <translation>Le pare-feu de cet ordinateur retient peut-être ce que les serveurs disent à tout le réseau.</translation>
    </message>
    <message>
        <source>Open it with this command, or type the address that the host&apos;s card shows: that works without.</source>
        <translation>Ouvrez-le avec cette commande, ou saisissez l’adresse affichée chez l’hôte : cela marche sans.</translation>
    </message>
    <message>
        <source>A VPN (%1) is on; some keep the local network out.</source>
        <translation>Un VPN (%1) est actif ; certains coupent le réseau local.</translation>
    </message>
    <message>
        <source>Turn it off for a moment and look again.</source>
        <translation>Désactivez-le un instant et regardez à nouveau.</translation>
    </message>
    <message>
        <source>Maybe nobody hosts a chat on this network at the moment (%1).</source>
        <translation>Personne n’héberge peut-être de discussion sur ce réseau en ce moment (%1).</translation>
    </message>
    <message>
        <source>One of you has to choose Host a chat here; whoever hosts keeps the program running.</source>
        <translation>L’un de vous doit choisir d’héberger une discussion ici ; cette personne laisse le programme ouvert.</translation>
    </message>
    <message>
        <source>Or whoever hosts is in another network: a guest Wi-Fi, another router, a VLAN. Chats are found in one&apos;s own network only.</source>
        <translation>Ou bien l’hôte est dans un autre réseau : un Wi-Fi invité, un autre routeur, un VLAN. Les discussions ne sont trouvées que dans son propre réseau.</translation>
    </message>
    <message>
        <source>Join the same Wi-Fi, or type the address that the host&apos;s card shows.</source>
        <translation>Rejoignez le même Wi-Fi, ou saisissez l’adresse affichée chez l’hôte.</translation>
    </message>
    <message>
        <source>The chat listens on this computer only (%1), for nobody else.</source>
        <translation>La discussion n’écoute que sur cet ordinateur (%1), pour personne d’autre.</translation>
    </message>
    <message>
        <source>Start the program without --listen, and host again.</source>
        <translation>Démarrez le programme sans --listen, et hébergez à nouveau.</translation>
    </message>
    <message>
        <source>%1 works: somebody came in by it from another computer.</source>
        <translation>%1 fonctionne : quelqu’un est entré par là depuis un autre ordinateur.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall (%1) lets nobody through to port %2.</source>
        <translation>Le pare-feu de cet ordinateur (%1) ne laisse passer personne vers le port %2.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall (%1) is on. Unless port %2 was opened in it, nobody gets through.</source>
        <translation>Le pare-feu de cet ordinateur (%1) est actif. Si le port %2 n’y a pas été ouvert, personne ne passe.</translation>
    </message>
    <message>
        <source>Open it with this command.</source>
        <translation>Ouvrez-le avec cette commande.</translation>
    </message>
    <message>
        <source>Others on the same network can use %1; nobody has yet.</source>
        <translation>D’autres sur le même réseau peuvent utiliser %1 ; personne ne l’a encore fait.</translation>
    </message>
    <message>
        <source>Some Wi-Fi keeps its devices apart: then nobody can reach this computer by it.</source>
        <translation>Certains Wi-Fi isolent leurs appareils : personne ne peut alors joindre cet ordinateur par là.</translation>
    </message>
    <message>
        <source>This chat does not tell the network that it is here, so nobody finds it by itself.</source>
        <translation>Cette discussion n’annonce pas sa présence au réseau, personne ne la trouve donc d’elle-même.</translation>
    </message>
    <message>
        <source>Give others its address, or start the program without --no-announce.</source>
        <translation>Donnez son adresse aux autres, ou démarrez le programme sans --no-announce.</translation>
    </message>
    <message>
        <source>This computer has no address that others could use.</source>
        <translation>Cet ordinateur n’a aucune adresse que d’autres pourraient utiliser.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop files to send them to %1</source>
        <translation>Déposez des fichiers pour les envoyer à %1</translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Recently used</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>Visages et émotions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animaux et nature</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Nourriture et boissons</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Voyages et lieux</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>Emoji categories</source>
        <translation>Catégories d’emojis</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Choose an emoji</source>
        <translation>Choisissez un emoji</translation>
    </message>
    <message>
        <source>Search by name or keyword</source>
        <translation>Rechercher par nom ou mot-clé</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>No emoji with this name</source>
        <translation>Aucun emoji de ce nom</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>Nothing answers there. Check the address, and that the other computer is on and hosting.</source>
        <translation>Rien ne répond là-bas. Vérifiez l’adresse, et que l’autre ordinateur est allumé et héberge la discussion.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Hearth server that this version understands.</source>
        <translation>Quelque chose répond là-bas, mais ce n’est pas un serveur Hearth que cette version comprend.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another, or sign in if it is yours.</source>
        <translation>Ce nom est déjà pris. Choisissez-en un autre, ou connectez-vous si c’est le vôtre.</translation>
    </message>
    <message>
        <source>Wrong username or password.</source>
        <translation>Nom d’utilisateur ou mot de passe incorrect.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a moment, then try again.</source>
        <translation>Trop d’essais. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>This server lets in only people with an invitation or an account. Ask whoever hosts it.</source>
        <translation>Ce serveur ne laisse entrer que les personnes qui ont une invitation ou un compte. Demandez à l’hôte.</translation>
    </message>
    <message>
        <source>This invitation is no longer valid. Ask whoever gave it to you for a new one.</source>
        <translation>Cette invitation n’est plus valable. Demandez-en une nouvelle à la personne qui vous l’a donnée.</translation>
    </message>
    <message>
        <source>This server does not accept new accounts. Ask whoever hosts it to create one for you.</source>
        <translation>Ce serveur n’accepte pas de nouveaux comptes. Demandez à l’hôte d’en créer un pour vous.</translation>
    </message>
    <message>
        <source>The server there does not go by this name. Use its address, or ask whoever runs it to list the name (--hostnames).</source>
        <translation>Le serveur là-bas ne répond pas à ce nom. Utilisez son adresse, ou demandez à l’hôte d’ajouter le nom (--hostnames).</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again.</source>
        <translation>Vous avez été déconnecté. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>That did not work. Try again.</source>
        <translation>Cela n’a pas marché. Réessayez.</translation>
    </message>
</context>
<context>
    <name>FieldNote</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Encore %n caractère</numerusform>
            <numerusform>Encore %n caractères</numerusform>
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
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Enregistrer %1 sous…</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>%1 · Saved</source>
        <translation>%1 · Enregistré</translation>
    </message>
    <message>
        <source>%1 · A program: run it only if you trust who sent it</source>
        <translation>%1 · Un programme&#xa0;: ne le lancez que si vous faites confiance à la personne qui l’envoie</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petite</translation>
    </message>
    <message>
        <source>With location and camera data</source>
        <translation>Avec lieu et données de l’appareil</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · Waiting for the connection</source>
        <translation>%1 · En attente de la connexion</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How to send %1</source>
        <translation>Comment envoyer %1</translation>
    </message>
    <message>
        <source>Full size · %1</source>
        <translation>Taille réelle · %1</translation>
    </message>
    <message>
        <source>Smaller · %1</source>
        <translation>Plus petite · %1</translation>
    </message>
    <message>
        <source>It can&apos;t be made smaller</source>
        <translation>Impossible de la réduire</translation>
    </message>
    <message>
        <source>Smaller · …</source>
        <translation>Plus petite · …</translation>
    </message>
    <message>
        <source>Send original with location and camera data · %1</source>
        <translation>Envoyer l’original avec le lieu et les données de l’appareil · %1</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Réessayer %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>FilesOfRoom</name>
    <message>
        <source>Files in %1</source>
        <translation>Fichiers dans %1</translation>
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
        <translation>Aucun fichier trouvé pour l’instant.</translation>
    </message>
    <message>
        <source>There may be more files in older messages.</source>
        <translation>Il y a peut-être d’autres fichiers dans les anciens messages.</translation>
    </message>
    <message>
        <source>No files have been sent here.</source>
        <translation>Aucun fichier n’a été envoyé ici.</translation>
    </message>
    <message>
        <source>Search older messages</source>
        <translation>Chercher dans les anciens messages</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ForWhom</name>
    <message>
        <source>Send %1 to</source>
        <translation>Envoyer %1 à</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>FourWords</name>
    <message>
        <source>Not encrypted: others on the same network can read along.</source>
        <translation>Non chiffré&#xa0;: d’autres personnes sur le même réseau peuvent lire ce qui s’écrit.</translation>
    </message>
    <message>
        <source>Encrypted, with a certificate that this computer trusts.</source>
        <translation>Chiffré, avec un certificat auquel cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>Encrypted. Others see these four words when they come: they are the same if it is really this server.</source>
        <translation>Chiffré. Les autres voient ces quatre mots en arrivant&#xa0;: ce sont les mêmes si c’est bien ce serveur.</translation>
    </message>
    <message>
        <source>Encrypted. You are here for the first time: ask whoever hosts it, over the phone or beside you, for the four words of the server. They have to be these.</source>
        <translation>Chiffré. Vous êtes ici pour la première fois&#xa0;: demandez à l’hôte, par téléphone ou de vive voix, les quatre mots du serveur. Ce doivent être ceux-ci.</translation>
    </message>
    <message>
        <source>Encrypted. Whoever hosts it sees the same four words.</source>
        <translation>Chiffré. L’hôte voit les mêmes quatre mots.</translation>
    </message>
    <message>
        <source>Four words of the server: %1</source>
        <translation>Quatre mots du serveur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>GiveRole</name>
    <message>
        <source>Give up your role on this server?</source>
        <translation>Abandonner votre rôle sur ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Make %1 an owner of this server?</source>
        <translation>Nommer %1 propriétaire de ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Make %1 an administrator of this server?</source>
        <translation>Nommer %1 administrateur de ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Make %1 a member like others on this server?</source>
        <translation>Faire de %1 un simple membre de ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Give up your role in %1?</source>
        <translation>Abandonner votre rôle dans %1&#xa0;?</translation>
    </message>
    <message>
        <source>Make %1 an owner of %2?</source>
        <translation>Nommer %1 propriétaire de %2&#xa0;?</translation>
    </message>
    <message>
        <source>Make %1 a moderator of %2?</source>
        <translation>Nommer %1 modérateur de %2&#xa0;?</translation>
    </message>
    <message>
        <source>Make %1 a member like others in %2?</source>
        <translation>Faire de %1 un simple membre de %2&#xa0;?</translation>
    </message>
    <message>
        <source>Only an owner of the server can give you the role again.</source>
        <translation>Seul un propriétaire du serveur peut vous redonner ce rôle.</translation>
    </message>
    <message>
        <source>They can do everything on this server that you can, and only they can take that from themselves.</source>
        <translation>Cette personne pourra faire sur ce serveur tout ce que vous pouvez, et elle seule pourra s’en défaire.</translation>
    </message>
    <message>
        <source>They can say who may join, invite and ban people, and look after every room that they can see.</source>
        <translation>Cette personne pourra décider qui peut entrer, inviter et bannir des personnes, et s’occuper de tous les salons qu’elle voit.</translation>
    </message>
    <message>
        <source>They keep their account and their rooms.</source>
        <translation>Cette personne garde son compte et ses salons.</translation>
    </message>
    <message>
        <source>You stay in the room. Only an owner can give you the role again.</source>
        <translation>Vous restez dans le salon. Seul un propriétaire peut vous redonner ce rôle.</translation>
    </message>
    <message>
        <source>They can do everything with the room that you can, and only they can take that from themselves.</source>
        <translation>Cette personne pourra faire avec le salon tout ce que vous pouvez, et elle seule pourra s’en défaire.</translation>
    </message>
    <message>
        <source>They can change the room, add, remove and ban people, and delete and pin messages.</source>
        <translation>Cette personne pourra modifier le salon, ajouter, retirer et bannir des personnes, et supprimer et épingler des messages.</translation>
    </message>
    <message>
        <source>They stay in the room, and can do there what everyone can.</source>
        <translation>Cette personne reste dans le salon et peut y faire ce que tout le monde peut faire.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Nommer propriétaire</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Nommer administrateur</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Nommer modérateur</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Rendre simple membre</translation>
    </message>
</context>
<context>
    <name>GuestForm</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Guests need no password. Everyone sees that you are a guest.</source>
        <translation>Les invités n’ont pas besoin de mot de passe. Tout le monde voit que vous êtes un invité.</translation>
    </message>
    <message>
        <source>Join as a guest</source>
        <translation>Entrer comme invité</translation>
    </message>
</context>
<context>
    <name>HistoryEnd</name>
    <message>
        <source>Load older messages</source>
        <translation>Charger les anciens messages</translation>
    </message>
    <message>
        <source>Older messages are on the server. They load when you are online.</source>
        <translation>Les anciens messages sont sur le serveur. Ils se chargent quand vous êtes en ligne.</translation>
    </message>
</context>
<context>
    <name>HitHeadings</name>
    <message>
        <source>A room you are not in</source>
        <translation>Un salon où vous n’êtes pas</translation>
    </message>
    <message>
        <source>%1 · you are not in it</source>
        <translation>%1 · vous n’y êtes pas</translation>
    </message>
    <message>
        <source>%1 · more</source>
        <translation>%1 · suite</translation>
    </message>
</context>
<context>
    <name>HitRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Héberger une discussion ici</translation>
    </message>
    <message>
        <source>Name of the chat</source>
        <translation>Nom de la discussion</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>Qui peut entrer</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Sur invitation</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Avec un compte</translation>
    </message>
    <message>
        <source>Anyone on your network who has the address, guests too.</source>
        <translation>Toute personne sur votre réseau qui a l’adresse, les invités aussi.</translation>
    </message>
    <message>
        <source>People with an account, and whoever has a link that you give them.</source>
        <translation>Les personnes qui ont un compte, ou un lien que vous leur donnez.</translation>
    </message>
    <message>
        <source>Only people who already have an account.</source>
        <translation>Seulement les personnes qui ont déjà un compte.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A number up to 65535; 0 picks a free one.</source>
        <translation>Un nombre jusqu’à 65535&#xa0;; 0 en choisit un libre.</translation>
    </message>
    <message>
        <source>%1 Choose another, or use %2.</source>
        <translation>%1 Choisissez-en un autre, ou utilisez %2.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Démarrer la discussion</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Host page</source>
        <translation>Page de l’hôte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>En marche depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connecté</numerusform>
            <numerusform>%n connectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) today</source>
        <translation>
            <numerusform>%n message aujourd’hui</numerusform>
            <numerusform>%n messages aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Asking to be let in</source>
        <translation>Demandent à entrer</translation>
    </message>
    <message>
        <source>Messages by hour</source>
        <translation>Messages par heure</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Connectés maintenant</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>Il y en a plus que ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>How others join</source>
        <translation>Comment les autres entrent</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>Qui peut entrer</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Sur invitation</translation>
    </message>
    <message>
        <source>Only accounts</source>
        <translation>Avec un compte</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>Ce qu’il garde</translation>
    </message>
    <message>
        <source>Guests and access…</source>
        <translation>Invités et accès…</translation>
    </message>
    <message>
        <source>People and audit…</source>
        <translation>Personnes et journal…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stop the server…</source>
        <translation>Arrêter le serveur…</translation>
    </message>
</context>
<context>
    <name>HostRunning</name>
    <message numerus="yes">
        <source>Hosted here · %n connected</source>
        <translation>
            <numerusform>Hébergée ici · %n connecté</numerusform>
            <numerusform>Hébergée ici · %n connectés</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosted here</source>
        <translation>Hébergée ici</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Ouvrir la discussion</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Arrêter la discussion</translation>
    </message>
    <message>
        <source>Why does nobody come?</source>
        <translation>Pourquoi personne ne vient ?</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Rejoindre %1</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>No messages in the last 24 hours.</source>
        <translation>Aucun message ces dernières 24 heures.</translation>
    </message>
    <message>
        <source>Messages by hour: most of them, %1, from %2 on.</source>
        <translation>Messages par heure : le plus grand nombre, %1, à partir de %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
        <translation>Votre discussion est prête</translation>
    </message>
    <message>
        <source>Others on your network start Hearth, choose “Join a chat” and type this address:</source>
        <translation>Les autres personnes sur votre réseau lancent Hearth, choisissent «&#xa0;Rejoindre une discussion&#xa0;» et saisissent cette adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody has written here yet. Say hello.</source>
        <translation>Personne n’a encore écrit ici. Dites bonjour.</translation>
    </message>
    <message>
        <source>Open this page to join</source>
        <translation>Ouvrez cette page pour entrer</translation>
    </message>
</context>
<context>
    <name>InvitePeople</name>
    <message>
        <source>Invite people to %1</source>
        <translation>Inviter des personnes dans %1</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Inviter des personnes</translation>
    </message>
    <message>
        <source>Whoever has the link can join this server and becomes a member of the room.</source>
        <translation>Toute personne qui a le lien peut rejoindre ce serveur et devient membre du salon.</translation>
    </message>
    <message>
        <source>Whoever has the link can join this server, as a guest or with an account.</source>
        <translation>Toute personne qui a le lien peut rejoindre ce serveur, comme invité ou avec un compte.</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>10 times</source>
        <translation>10 fois</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Note (facultatif)</translation>
    </message>
    <message>
        <source>Only you and others who manage invitations see it.</source>
        <translation>Seuls vous et les autres personnes qui gèrent les invitations la voient.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Create link</source>
        <translation>Créer un lien</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again. In Hearth it is pasted where the program asks for an address.</source>
        <translation>Copiez-le maintenant&#xa0;: il ne sera plus affiché. Dans Hearth, on le colle là où le programme demande une adresse.</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Code QR du lien</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>En créer un autre</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>Il y en a plus que ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>InviteRefused</name>
    <message>
        <source>The invitation did not work</source>
        <translation>L’invitation n’a pas fonctionné</translation>
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
        <translation>Invitation %1</translation>
    </message>
    <message>
        <source>used %1 of %2</source>
        <translation>utilisée %1 fois sur %2</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>utilisée %n fois</numerusform>
            <numerusform>utilisée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>plus valable</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>n’expire pas</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>expire&#xa0;: %1</translation>
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
        <translation>Révoquer</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Join a chat</source>
        <translation>Rejoindre une discussion</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recent servers</source>
        <translation>Serveurs récents</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>Oublier ce serveur</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>Servers nearby</source>
        <translation>Serveurs à proximité</translation>
    </message>
    <message>
        <source>No chat was found on this network.</source>
        <translation>Aucune discussion trouvée sur ce réseau.</translation>
    </message>
    <message>
        <source>Looking on this network…</source>
        <translation>Recherche sur ce réseau…</translation>
    </message>
    <message>
        <source>Why is nobody there?</source>
        <translation>Pourquoi n’y a-t-il personne ?</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Savoir pourquoi</translation>
    </message>
</context>
<context>
    <name>JoinWays</name>
    <message>
        <source>Others type this address in Hearth, or in a browser.</source>
        <translation>Les autres saisissent cette adresse dans Hearth, ou dans un navigateur.</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Rejoindre %1</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Inviter des personnes…</translation>
    </message>
</context>
<context>
    <name>KeepName</name>
    <message>
        <source>Keep this name: choose a password</source>
        <translation>Gardez ce nom&#xa0;: choisissez un mot de passe</translation>
    </message>
    <message>
        <source>A guest is forgotten a day after leaving. With an account you keep your name, your rooms and what you wrote, and can sign in from anywhere.</source>
        <translation>Un invité est oublié un jour après son départ. Avec un compte, vous gardez votre nom, vos salons et ce que vous avez écrit, et pouvez vous connecter de partout.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>What you sign in with, and what others name you by with @.</source>
        <translation>Il vous sert à vous connecter, et aux autres à vous nommer avec @.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Au moins 8 caractères.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
</context>
<context>
    <name>KnockLine</name>
    <message>
        <source>%1 asks to be let in, from %2.</source>
        <translation>%1 demande à entrer, depuis %2.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Laisser entrer</translation>
    </message>
    <message>
        <source>Don’t let in</source>
        <translation>Ne pas laisser entrer</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LeaveRoom</name>
    <message>
        <source>Leave %1?</source>
        <translation>Quitter %1&#xa0;?</translation>
    </message>
    <message>
        <source>You can join it again whenever you like.</source>
        <translation>Vous pourrez le rejoindre à nouveau quand vous voudrez.</translation>
    </message>
    <message>
        <source>You can come back only if someone in the room invites you.</source>
        <translation>Vous ne pourrez revenir que si quelqu’un du salon vous invite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Once you are in a chat, you choose who gets %1.</source>
        <translation>Une fois dans une discussion, vous choisirez qui reçoit %1.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Give up role in this room…</source>
        <translation>Abandonner le rôle dans ce salon…</translation>
    </message>
    <message>
        <source>Give up role on this server…</source>
        <translation>Abandonner le rôle sur ce serveur…</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Envoyer un message</translation>
    </message>
    <message>
        <source>New group message…</source>
        <translation>Nouveau message de groupe…</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mentionner</translation>
    </message>
    <message>
        <source>Make moderator…</source>
        <translation>Nommer modérateur…</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>Nommer propriétaire…</translation>
    </message>
    <message>
        <source>Make member…</source>
        <translation>Rendre simple membre…</translation>
    </message>
    <message>
        <source>Remove from room…</source>
        <translation>Retirer du salon…</translation>
    </message>
    <message>
        <source>Ban from room…</source>
        <translation>Bannir du salon…</translation>
    </message>
    <message>
        <source>Delete messages of the last hour…</source>
        <translation>Supprimer les messages de la dernière heure…</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>Nommer administrateur…</translation>
    </message>
    <message>
        <source>Make owner of the server…</source>
        <translation>Nommer propriétaire du serveur…</translation>
    </message>
    <message>
        <source>Take the role on this server…</source>
        <translation>Retirer le rôle sur ce serveur…</translation>
    </message>
    <message>
        <source>Forgot their password…</source>
        <translation>Mot de passe oublié…</translation>
    </message>
    <message>
        <source>Unban…</source>
        <translation>Débannir…</translation>
    </message>
    <message>
        <source>Ban from the server…</source>
        <translation>Bannir du serveur…</translation>
    </message>
    <message>
        <source>People in this room</source>
        <translation>Personnes dans ce salon</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>Retour aux messages</translation>
    </message>
    <message>
        <source>People · %1</source>
        <translation>Personnes · %1</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Trouver des personnes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody with this name</source>
        <translation>Personne de ce nom</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Banned from the server</source>
        <translation>Banni du serveur</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Dernière visite&#xa0;: %1</translation>
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
        <translation>Mentions et réponses</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Aller au message</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>You are offline. These are from the messages kept on this computer.</source>
        <translation>Vous êtes hors ligne. Ceux-ci viennent des messages gardés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You are offline. In the messages kept on this computer nobody has mentioned you or replied to you.</source>
        <translation>Vous êtes hors ligne. Dans les messages gardés sur cet ordinateur, personne ne vous a mentionné ni répondu.</translation>
    </message>
    <message>
        <source>Nobody has mentioned you or replied to you.</source>
        <translation>Personne ne vous a mentionné ni répondu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React with %1</source>
        <translation>Réagir avec %1</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message>
        <source>%1 created it on %2</source>
        <translation>Créé par %1 le %2</translation>
    </message>
    <message>
        <source>Created on %1</source>
        <translation>Créé le %1</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Image %1.png</translation>
    </message>
    <message>
        <source>The picture cannot be kept on this computer.</source>
        <translation>L’image ne peut pas être gardée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The reaction was not added: %1</source>
        <translation>La réaction n’a pas été ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The start of your conversation with %1</source>
        <translation>Le début de votre conversation avec %1</translation>
    </message>
    <message>
        <source>The start of %1</source>
        <translation>Le début de %1</translation>
    </message>
    <message>
        <source>No room is open</source>
        <translation>Aucun salon n’est ouvert</translation>
    </message>
    <message>
        <source>Choose one on the left, or find one to join.</source>
        <translation>Choisissez-en un à gauche, ou trouvez-en un à rejoindre.</translation>
    </message>
    <message>
        <source>Find rooms</source>
        <translation>Trouver des salons</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>En attente de la connexion</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Files: %1</source>
        <translation>Fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Reactions: %1</source>
        <translation>Réactions&#xa0;: %1</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Premier message non lu</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Non envoyé. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>En attente de la connexion</translation>
    </message>
    <message>
        <source>Reply to %1: %2</source>
        <translation>Réponse à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Message supprimé</translation>
    </message>
    <message>
        <source>Contains a link. Enter opens it</source>
        <translation>Contient un lien. Enter l’ouvre</translation>
    </message>
    <message>
        <source>Mentions the room %1. Enter opens it</source>
        <translation>Mentionne le salon %1. Enter l’ouvre</translation>
    </message>
    <message>
        <source>Mentions you</source>
        <translation>Vous mentionne</translation>
    </message>
    <message>
        <source>Contains one of your keywords</source>
        <translation>Contient un de vos mots-clés</translation>
    </message>
    <message>
        <source>Message of somebody you blocked</source>
        <translation>Message d’une personne que vous avez bloquée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Modifié le %1</translation>
    </message>
    <message>
        <source>pinned, edited</source>
        <translation>épinglé, modifié</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Message of somebody you blocked. Click to read it.</source>
        <translation>Message d’une personne que vous avez bloquée. Cliquez pour le lire.</translation>
    </message>
</context>
<context>
    <name>NearbyRow</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>by invitation</source>
        <translation>sur invitation</translation>
    </message>
    <message>
        <source>accounts only</source>
        <translation>comptes seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>joined before</source>
        <translation>déjà rejoint</translation>
    </message>
</context>
<context>
    <name>NetworkErrors</name>
    <message>
        <source>Nothing answers there. Is the server running, and is the port right?</source>
        <translation>Rien ne répond là-bas. Le serveur est-il en marche, et le port est-il le bon&#xa0;?</translation>
    </message>
    <message>
        <source>There is no computer with this name on the network.</source>
        <translation>Il n’y a aucun ordinateur de ce nom sur le réseau.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may be off or busy, or a firewall may be in the way.</source>
        <translation>Le serveur n’a pas répondu à temps. Il est peut-être éteint ou occupé, ou un pare-feu le bloque.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Le serveur a fermé la connexion.</translation>
    </message>
    <message>
        <source>This computer has no connection to the network.</source>
        <translation>Cet ordinateur n’est pas connecté au réseau.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so the connection would not be private.</source>
        <translation>Le certificat du serveur n’est pas valable, la connexion ne serait donc pas privée.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Ce message a été supprimé.</translation>
    </message>
    <message>
        <source>This room is not there any more, or you are not in it.</source>
        <translation>Ce salon n’existe plus, ou vous n’y êtes pas.</translation>
    </message>
    <message>
        <source>You are not in this room any more.</source>
        <translation>Vous n’êtes plus dans ce salon.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Cette personne n’est plus là.</translation>
    </message>
    <message>
        <source>The server does not know this. It may be older than this program.</source>
        <translation>Le serveur ne connaît pas cela. Il est peut-être plus ancien que ce programme.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Le serveur a refusé cela.</translation>
    </message>
    <message>
        <source>You are not signed in any more.</source>
        <translation>Vous n’êtes plus connecté.</translation>
    </message>
    <message>
        <source>This is larger than the server accepts.</source>
        <translation>C’est plus gros que ce que le serveur accepte.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>Le serveur est occupé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Something went wrong on the server.</source>
        <translation>Un problème est survenu sur le serveur.</translation>
    </message>
    <message>
        <source>Whoever answers there is not the server that you know.</source>
        <translation>Ce qui répond là-bas n’est pas le serveur que vous connaissez.</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest messages</source>
        <translation>Derniers messages</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>Arrivée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 joined and left</source>
        <translation>Arrivée et départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 joined, %2 left</source>
        <translation>Arrivée&#xa0;: %1 · Départ&#xa0;: %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1 made %2 an owner of the room</source>
        <translation>%1 a nommé %2 propriétaire du salon</translation>
    </message>
    <message>
        <source>%1 made %2 a moderator</source>
        <translation>%1 a nommé %2 modérateur</translation>
    </message>
    <message>
        <source>%1 made %2 a member like others</source>
        <translation>%1 a fait de %2 un simple membre</translation>
    </message>
    <message>
        <source>%1 renamed the room to “%2”</source>
        <translation>%1 a renommé le salon en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1 a retiré le sujet</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1 a choisi le sujet&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 archived the room</source>
        <translation>%1 a archivé le salon</translation>
    </message>
    <message>
        <source>%1 unarchived the room</source>
        <translation>%1 a désarchivé le salon</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 a épinglé un message</translation>
    </message>
    <message>
        <source>%1 opened the room to everyone</source>
        <translation>%1 a ouvert le salon à tout le monde</translation>
    </message>
    <message>
        <source>%1 made the room private</source>
        <translation>%1 a rendu le salon privé</translation>
    </message>
    <message>
        <source>%1 left posting to moderators</source>
        <translation>%1 ne laisse écrire que les modérateurs</translation>
    </message>
    <message>
        <source>%1 let everyone post</source>
        <translation>%1 laisse écrire tout le monde</translation>
    </message>
    <message>
        <source>%1 left @room to moderators</source>
        <translation>%1 réserve @room aux modérateurs</translation>
    </message>
    <message>
        <source>%1 let everyone use @room</source>
        <translation>%1 laisse tout le monde utiliser @room</translation>
    </message>
    <message>
        <source>%1 left @room to moderators where many are here</source>
        <translation>%1 réserve @room aux modérateurs quand il y a beaucoup de monde ici</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <translation>
            <numerusform>%1, %2 et %n autre</numerusform>
            <numerusform>%1, %2 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotifyLevels</name>
    <message>
        <source>Notify me about everything</source>
        <translation>Me prévenir de tout</translation>
    </message>
    <message>
        <source>Notify me about mentions</source>
        <translation>Me prévenir des mentions</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>Ne pas me prévenir</translation>
    </message>
</context>
<context>
    <name>OtherServer</name>
    <message>
        <source>This is not the server you know</source>
        <translation>Ce n’est pas le serveur que vous connaissez</translation>
    </message>
    <message>
        <source>The server at the address of “%1” is not the one that was there before. It was not told how you sign in. You may be on another network, or somebody has set up the server anew.</source>
        <translation>Le serveur à l’adresse de «&#xa0;%1&#xa0;» n’est pas celui qui s’y trouvait avant. Il n’a pas reçu vos identifiants. Vous êtes peut-être sur un autre réseau, ou quelqu’un a réinstallé le serveur.</translation>
    </message>
    <message>
        <source>Trust it only if you are sure that it is the same chat: whoever runs it can then write as you.</source>
        <translation>Ne lui faites confiance que si vous êtes sûr que c’est la même discussion&#xa0;: son hôte pourra alors écrire à votre place.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Faire confiance</translation>
    </message>
</context>
<context>
    <name>OverviewQuestion</name>
    <message>
        <source>Make owner…</source>
        <translation>Nommer propriétaire…</translation>
    </message>
    <message>
        <source>Make %1 an owner of this server?</source>
        <translation>Nommer %1 propriétaire de ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Nommer propriétaire</translation>
    </message>
    <message>
        <source>They can do everything on this server that you can, and only they can take that from themselves.</source>
        <translation>Cette personne pourra faire sur ce serveur tout ce que vous pouvez, et elle seule pourra s’en défaire.</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>Nommer administrateur…</translation>
    </message>
    <message>
        <source>Give up your role on this server?</source>
        <translation>Abandonner votre rôle sur ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Make %1 an administrator of this server?</source>
        <translation>Nommer %1 administrateur de ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Nommer administrateur</translation>
    </message>
    <message>
        <source>Only an owner of the server can give you the role again.</source>
        <translation>Seul un propriétaire du serveur peut vous redonner ce rôle.</translation>
    </message>
    <message>
        <source>They can say who may join, invite and ban people, and look after every room that they can see.</source>
        <translation>Cette personne pourra décider qui peut entrer, inviter et bannir des personnes, et s’occuper de tous les salons qu’elle voit.</translation>
    </message>
    <message>
        <source>Make member…</source>
        <translation>Rendre simple membre…</translation>
    </message>
    <message>
        <source>Make %1 a member like others on this server?</source>
        <translation>Faire de %1 un simple membre de ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Rendre simple membre</translation>
    </message>
    <message>
        <source>They keep their account and their rooms.</source>
        <translation>Cette personne garde son compte et ses salons.</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Déconnecter partout…</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere?</source>
        <translation>Déconnecter %1 partout&#xa0;?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>At once, on every device. With their password they can sign in again.</source>
        <translation>Aussitôt, sur tous les appareils. Cette personne pourra se reconnecter avec son mot de passe.</translation>
    </message>
    <message>
        <source>Delete messages of the last day…</source>
        <translation>Supprimer les messages du dernier jour…</translation>
    </message>
    <message>
        <source>Delete %1’s messages of the last day?</source>
        <translation>Supprimer les messages de %1 du dernier jour&#xa0;?</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Supprimer les messages</translation>
    </message>
    <message>
        <source>In every room, for everyone. This can&apos;t be undone.</source>
        <translation>Dans tous les salons, pour tout le monde. C’est définitif.</translation>
    </message>
    <message>
        <source>Unban…</source>
        <translation>Débannir…</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>Débannir %1&#xa0;?</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Débannir</translation>
    </message>
    <message>
        <source>They can sign in as before.</source>
        <translation>Cette personne pourra se connecter comme avant.</translation>
    </message>
    <message>
        <source>Delete room…</source>
        <translation>Supprimer le salon…</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Supprimer le salon</translation>
    </message>
    <message>
        <source>All of its messages are deleted, for everyone. This can&apos;t be undone.</source>
        <translation>Tous ses messages sont supprimés, pour tout le monde. C’est définitif.</translation>
    </message>
    <message>
        <source>Ban from the server…</source>
        <translation>Bannir du serveur…</translation>
    </message>
    <message>
        <source>Ban %1 from this server?</source>
        <translation>Bannir %1 de ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>They are removed at once, with every guest from the same address. For a day nobody can join as a guest or create an account from there.</source>
        <translation>Cet invité est retiré aussitôt, avec tous les invités de la même adresse. Pendant un jour, personne ne peut entrer comme invité ni créer un compte depuis cette adresse.</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and can&apos;t sign in. Their messages stay.</source>
        <translation>Cette personne est déconnectée partout aussitôt et ne peut plus se connecter. Ses messages restent.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PictureCrop</name>
    <message>
        <source>The part of your picture that is shown. Arrow keys move it; plus and minus make it smaller or larger.</source>
        <translation>La partie de votre image qui est affichée. Les flèches la déplacent ; plus et moins la réduisent ou l’agrandissent.</translation>
    </message>
    <message>
        <source>Show more of it</source>
        <translation>En montrer plus</translation>
    </message>
    <message>
        <source>Show less of it</source>
        <translation>En montrer moins</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Show · %1</source>
        <translation>Afficher · %1</translation>
    </message>
    <message>
        <source>Animated</source>
        <translation>Animée</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>En attente de la connexion</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Taille d’origine</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Épinglés dans %1</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Aller au message</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet. A message&apos;s menu pins it for everyone in the room.</source>
        <translation>Rien n’est encore épinglé ici. Le menu d’un message permet de l’épingler pour tout le salon.</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet.</source>
        <translation>Rien n’est encore épinglé ici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your message appears here as others will see it.</source>
        <translation>Votre message s’affiche ici comme les autres le verront.</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Fermer l’aperçu</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Last seen %1</source>
        <translation>Dernière visite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Joined today</source>
        <translation>Ici depuis aujourd’hui</translation>
    </message>
    <message>
        <source>Joined in %1</source>
        <translation>Ici depuis %1</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Profil de %1</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>This is you</source>
        <translation>C’est vous</translation>
    </message>
    <message>
        <source>Banned from the server</source>
        <translation>Banni du serveur</translation>
    </message>
    <message>
        <source>Not in your rooms any more</source>
        <translation>N’est plus dans vos salons</translation>
    </message>
    <message>
        <source>You blocked them: what they write is folded, you are told of none of it, and they can&apos;t write to you alone. They are not told.</source>
        <translation>Vous avez bloqué cette personne&#xa0;: ce qu’elle écrit est replié, rien ne vous en prévient, et elle ne peut pas vous écrire en privé. Elle n’en sait rien.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Block for me</source>
        <translation>Bloquer pour moi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mentionner</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Retirer l’image</translation>
    </message>
</context>
<context>
    <name>ProgressInWords</name>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>encore %1 h</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>encore plusieurs jours</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3/s, %4</source>
        <translation>%1 sur %2, %3/s, %4</translation>
    </message>
</context>
<context>
    <name>PublicRoomRow</name>
    <message numerus="yes">
        <source>%1, %n member(s)</source>
        <translation>
            <numerusform>%1, %n membre</numerusform>
            <numerusform>%1, %n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
    <message>
        <source>Show on the full screen</source>
        <translation>Afficher en plein écran</translation>
    </message>
</context>
<context>
    <name>QrScreen</name>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit while others are connected?</source>
        <translation>Quitter alors que d’autres sont connectés&#xa0;?</translation>
    </message>
    <message>
        <source>Stop hosting while others are connected?</source>
        <translation>Arrêter la discussion alors que d’autres sont connectés&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are connected to the chat on this computer. They are disconnected when it stops; everything said is kept.</source>
        <translation>
            <numerusform>%n autre personne est connectée à la discussion sur cet ordinateur. Elle sera déconnectée à l’arrêt&#xa0;; tout ce qui a été dit est gardé.</numerusform>
            <numerusform>%n autres personnes sont connectées à la discussion sur cet ordinateur. Elles seront déconnectées à l’arrêt&#xa0;; tout ce qui a été dit est gardé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep hosting</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Arrêter la discussion</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Ask whoever hosts this server for a code: they make one on your entry in the list of people. It is good once, for a day.</source>
        <translation>Demandez un code à l’hôte de ce serveur&#xa0;: il se crée sur votre ligne dans la liste des personnes. Il sert une fois, pendant un jour.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Au moins 8 caractères.</translation>
    </message>
    <message>
        <source>Change password and sign in</source>
        <translation>Changer le mot de passe et se connecter</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Retour à la connexion</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>A new password for %1</source>
        <translation>Un nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>Give them this code, and nobody else: whoever has it can sign in as them. Under “Forgot your password?” they type it and choose a new password. It is good until %1.</source>
        <translation>Donnez ce code à cette personne, et à nulle autre&#xa0;: qui l’a peut se connecter à sa place. Sous «&#xa0;Mot de passe oublié&#xa0;?&#xa0;», elle le saisit et choisit un nouveau mot de passe. Il expire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A code is made that lets them choose a new password, once, within a day. They are signed out everywhere when they use it. Be sure that it is really them who asks.</source>
        <translation>Un code est créé, avec lequel cette personne peut choisir un nouveau mot de passe, une fois, dans la journée. Quand elle l’utilise, elle est déconnectée partout. Assurez-vous que c’est bien elle qui le demande.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create code</source>
        <translation>Créer un code</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>2 to 32 letters, digits, dots, dashes or underscores.</source>
        <translation>2 à 32 lettres, chiffres, points, tirets ou tirets bas.</translation>
    </message>
    <message>
        <source>Name shown to others</source>
        <translation>Nom que voient les autres</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Au moins 8 caractères.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
</context>
<context>
    <name>ReplyLine</name>
    <message>
        <source>Message deleted</source>
        <translation>Message supprimé</translation>
    </message>
</context>
<context>
    <name>ReportMessage</name>
    <message>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Report this message of %1?</source>
        <translation>Signaler ce message de %1 ?</translation>
    </message>
    <message>
        <source>It was not reported. %1</source>
        <translation>Il n’a pas été signalé. %1</translation>
    </message>
    <message>
        <source>Those who look after it will see it. Thank you.</source>
        <translation>Les personnes qui s’en occupent le verront. Merci.</translation>
    </message>
    <message>
        <source>The owner and administrators of this server see this message, who wrote it and that you reported it: nothing else of your conversation. Who wrote it is not told.</source>
        <translation>Le propriétaire et les administrateurs de ce serveur voient ce message, qui l’a écrit et que vous l’avez signalé : rien d’autre de votre conversation. La personne qui l’a écrit n’est pas prévenue.</translation>
    </message>
    <message>
        <source>Those who look after this room see the message, who wrote it and that you reported it. Who wrote it is not told.</source>
        <translation>Les personnes qui s’occupent de ce salon voient le message, qui l’a écrit et que vous l’avez signalé. La personne qui l’a écrit n’est pas prévenue.</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signaler</translation>
    </message>
</context>
<context>
    <name>ReportedMessages</name>
    <message>
        <source>Go to the message</source>
        <translation>Aller au message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Delete the message…</source>
        <translation>Supprimer le message…</translation>
    </message>
    <message>
        <source>Remove %1 from the room…</source>
        <translation>Retirer %1 du salon…</translation>
    </message>
    <message>
        <source>Ban %1 from the room…</source>
        <translation>Bannir %1 du salon…</translation>
    </message>
    <message>
        <source>Ban %1 from the server…</source>
        <translation>Bannir %1 du serveur…</translation>
    </message>
    <message>
        <source>Reported messages</source>
        <translation>Messages signalés</translation>
    </message>
    <message>
        <source>Only those who decide about a message see that it was reported. Who wrote it does not.</source>
        <translation>Seules les personnes qui décident d’un message voient qu’il a été signalé. La personne qui l’a écrit ne le voit pas.</translation>
    </message>
    <message>
        <source>Nothing is reported.</source>
        <translation>Rien n’est signalé.</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>Il y en a plus que ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ReportedRow</name>
    <message>
        <source>%1, in a direct conversation</source>
        <translation>%1, dans une conversation privée</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Its author has deleted it.</source>
        <translation>Son auteur l’a supprimé.</translation>
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
        <translation>Membre</translation>
    </message>
    <message>
        <source>Room owner</source>
        <translation>Propriétaire du salon</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
</context>
<context>
    <name>RoomBans</name>
    <message>
        <source>Banned from %1</source>
        <translation>Bannis de %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>Personne n’est banni de ce salon.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>Public room</source>
        <translation>Salon public</translation>
    </message>
    <message>
        <source>Direct conversation</source>
        <translation>Conversation directe</translation>
    </message>
    <message>
        <source>Private room</source>
        <translation>Salon privé</translation>
    </message>
    <message>
        <source>created by %1 on %2</source>
        <translation>créé par %1 le %2</translation>
    </message>
    <message>
        <source>created on %1</source>
        <translation>créé le %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>There is already a room with this name.</source>
        <translation>Il y a déjà un salon de ce nom.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Topic (optional)</source>
        <translation>Sujet (facultatif)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Notify me about</source>
        <translation>Me prévenir pour</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>At the top of your rooms. Favourites are kept on this computer.</source>
        <translation>Tout en haut de vos salons. Les favoris sont gardés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation>Personnes bannies…</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Quitter le salon…</translation>
    </message>
    <message>
        <source>Delete room…</source>
        <translation>Supprimer le salon…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RoomEntry</name>
    <message>
        <source>You: %1</source>
        <translation>Vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Message supprimé</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Back to the rooms</source>
        <translation>Retour aux salons</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for you in other rooms</source>
        <translation>
            <numerusform>%n message pour vous dans d’autres salons</numerusform>
            <numerusform>%n messages pour vous dans d’autres salons</numerusform>
        </translation>
    </message>
    <message>
        <source>New messages in other rooms</source>
        <translation>Nouveaux messages dans d’autres salons</translation>
    </message>
    <message>
        <source>%1, details</source>
        <translation>%1, détails</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>Rechercher dans ce salon</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Messages épinglés</translation>
    </message>
    <message>
        <source>Notifications of this room</source>
        <translation>Notifications de ce salon</translation>
    </message>
    <message>
        <source>Hide people</source>
        <translation>Masquer les personnes</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Afficher les personnes</translation>
    </message>
</context>
<context>
    <name>RoomLost</name>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 a été supprimé</translation>
    </message>
    <message>
        <source>You were removed from %1</source>
        <translation>Vous avez été retiré de %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison&#xa0;: %1</translation>
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
        <translation>Salons</translation>
    </message>
    <message>
        <source>Find rooms</source>
        <translation>Trouver des salons</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Créer un salon</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Vos salons</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Quitter le salon…</translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation>Personnes bannies…</translation>
    </message>
    <message>
        <source>Delete room…</source>
        <translation>Supprimer le salon…</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Pas encore de salons</translation>
    </message>
    <message>
        <source>Join one that is open, or create one.</source>
        <translation>Rejoignez-en un qui est ouvert, ou créez-en un.</translation>
    </message>
    <message>
        <source>Join one that is open.</source>
        <translation>Rejoignez-en un qui est ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n archived room(s)</source>
        <translation>
            <numerusform>%n salon archivé</numerusform>
            <numerusform>%n salons archivés</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of rooms could not be loaded: %1 Trying again.</source>
        <translation>La liste des salons n’a pas pu être chargée&#xa0;: %1 Nouvel essai.</translation>
    </message>
    <message>
        <source>Hosted here · %1</source>
        <translation>Hébergée ici · %1</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>Copie l’adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n non lu</numerusform>
            <numerusform>%1, %n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Aucune notification</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Brouillon&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RoomRules</name>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Only its people can see it. Others come in when somebody adds or invites them.</source>
        <translation>Seules les personnes du salon peuvent le voir. Les autres y entrent quand quelqu’un les ajoute ou les invite.</translation>
    </message>
    <message>
        <source>Everyone on the server can then find this room, read all that was said in it, and join.</source>
        <translation>Tout le monde sur le serveur pourra alors trouver ce salon, lire tout ce qui s’y est dit et le rejoindre.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Le garder privé</translation>
    </message>
    <message>
        <source>Open it to everyone</source>
        <translation>L’ouvrir à tous</translation>
    </message>
    <message>
        <source>Who can write here</source>
        <translation>Qui peut écrire ici</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Modérateurs</translation>
    </message>
    <message>
        <source>Who can notify everyone with @room</source>
        <translation>Qui peut prévenir tout le monde avec @room</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Usual: everyone, while there are at most 20 people; then moderators.</source>
        <translation>Habituel&#xa0;: tout le monde, tant qu’il y a au plus 20 personnes&#xa0;; ensuite, les modérateurs.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>It can still be read, but nobody can write in it.</source>
        <translation>On peut encore le lire, mais personne ne peut y écrire.</translation>
    </message>
</context>
<context>
    <name>RoomSwitcher</name>
    <message>
        <source>Find a room or a person</source>
        <translation>Trouver un salon ou une personne</translation>
    </message>
    <message>
        <source>Find a room, a person or an action</source>
        <translation>Trouver un salon, une personne ou une action</translation>
    </message>
    <message>
        <source>Rooms and people</source>
        <translation>Salons et personnes</translation>
    </message>
    <message>
        <source>Rooms, people and actions</source>
        <translation>Salons, personnes et actions</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Nothing with this name</source>
        <translation>Rien de ce nom</translation>
    </message>
</context>
<context>
    <name>RowLines</name>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
</context>
<context>
    <name>SearchChip</name>
    <message>
        <source>From you</source>
        <translation>De vous</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Avant le %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Après le %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Le %1</translation>
    </message>
    <message>
        <source>Mentions you</source>
        <translation>Vous mentionne</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Avec un fichier</translation>
    </message>
    <message>
        <source>With an image</source>
        <translation>Avec une image</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Avec un lien</translation>
    </message>
    <message>
        <source>%1, remove</source>
        <translation>%1, retirer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SearchCompletions</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message numerus="yes">
        <source>%n message(s) so far.</source>
        <translation>
            <numerusform>%n message pour l’instant.</numerusform>
            <numerusform>%n messages pour l’instant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s).</source>
        <translation>
            <numerusform>%n message.</numerusform>
            <numerusform>%n messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is kept on this computer was searched: the server cannot be reached.</source>
        <translation>La recherche n’a porté que sur ce qui est gardé sur cet ordinateur&#xa0;: le serveur est injoignable.</translation>
    </message>
    <message>
        <source>There are more: add a word, a person or a day.</source>
        <translation>Il y en a d’autres&#xa0;: ajoutez un mot, une personne ou un jour.</translation>
    </message>
    <message>
        <source>Searching took too long, so some may be missing: add a word, a person or a day.</source>
        <translation>La recherche a pris trop de temps, il en manque peut-être&#xa0;: ajoutez un mot, une personne ou un jour.</translation>
    </message>
    <message>
        <source>Older messages are still being indexed: %1 %</source>
        <translation>Les anciens messages sont encore en cours d’indexation&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>Retour aux messages</translation>
    </message>
    <message>
        <source>Previous message found</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next message found</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Rechercher dans %1</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Ce salon</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Ce qui vient en premier</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Plus pertinents</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Aller au message</translation>
    </message>
    <message>
        <source>This cannot be searched for</source>
        <translation>Impossible de rechercher ceci</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nobody said this in %1.</source>
        <translation>Personne n’a dit cela dans %1.</translation>
    </message>
    <message>
        <source>Nobody said this where you can read it. Other words, or fewer, may help.</source>
        <translation>Personne n’a dit cela là où vous pouvez lire. D’autres mots, ou moins de mots, aideront peut-être.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>Recherche d’autres messages…</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Search for it again</source>
        <translation>Rechercher de nouveau</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>Affiner la recherche</translation>
    </message>
</context>
<context>
    <name>SectionHeadings</name>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Messages directs</translation>
    </message>
</context>
<context>
    <name>SelfCard</name>
    <message>
        <source>Do not disturb until %1</source>
        <translation>Ne pas déranger jusqu’à %1</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Online · guest</source>
        <translation>En ligne · invité</translation>
    </message>
    <message numerus="yes">
        <source>%n reported message(s)</source>
        <translation>
            <numerusform>%n message signalé</numerusform>
            <numerusform>%n messages signalés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfMenus</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Do not disturb…</source>
        <translation>Ne pas déranger…</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <translation>Mentions et réponses</translation>
    </message>
    <message>
        <source>Mark all rooms as read</source>
        <translation>Marquer tous les salons comme lus</translation>
    </message>
    <message>
        <source>Your account…</source>
        <translation>Votre compte…</translation>
    </message>
    <message>
        <source>This server…</source>
        <translation>Ce serveur…</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Inviter des personnes…</translation>
    </message>
    <message>
        <source>Guests and access…</source>
        <translation>Invités et accès…</translation>
    </message>
    <message>
        <source>People and audit…</source>
        <translation>Personnes et journal…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Autres serveurs</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Pendant 30 minutes</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Jusqu’à ce que je le désactive</translation>
    </message>
    <message>
        <source>Host page…</source>
        <translation>Page de l’hôte…</translation>
    </message>
    <message numerus="yes">
        <source>Reported messages (%n)…</source>
        <translation>
            <numerusform>Messages signalés (%n)…</numerusform>
            <numerusform>Messages signalés (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendState</name>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Non envoyé.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>SendableFile</name>
    <message>
        <source>“%1” is a folder; only files can be sent.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#xa0;; seuls les fichiers peuvent être envoyés.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>ServerAccess</name>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Sur invitation</translation>
    </message>
    <message>
        <source>Only accounts</source>
        <translation>Avec un compte</translation>
    </message>
    <message>
        <source>Guests and access</source>
        <translation>Invités et accès</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) removed.</source>
        <translation>
            <numerusform>%n invité retiré.</numerusform>
            <numerusform>%n invités retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>Qui peut entrer</translation>
    </message>
    <message>
        <source>Anyone who reaches this server can join as a guest or create an account. Guests are removed at once when you change this.</source>
        <translation>Toute personne qui atteint ce serveur peut entrer comme invité ou créer un compte. Si vous changez cela, les invités sont retirés aussitôt.</translation>
    </message>
    <message>
        <source>People with an account can join, whoever has a link that you give them, and whom you let in when they ask.</source>
        <translation>Peuvent entrer les personnes qui ont un compte ou un lien que vous leur donnez, et celles que vous laissez entrer quand elles le demandent.</translation>
    </message>
    <message>
        <source>Only people with an account can join.</source>
        <translation>Seules les personnes qui ont un compte peuvent entrer.</translation>
    </message>
    <message>
        <source>Indexing older messages: %1 %</source>
        <translation>Indexation des anciens messages&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Remove all guests…</source>
        <translation>Retirer tous les invités…</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>Adresses bannies</translation>
    </message>
    <message>
        <source>Banned accounts</source>
        <translation>Comptes bannis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>It is on this computer.</source>
        <translation>Il est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ServerHealth</name>
    <message>
        <source>Something answers at %1, but it is not a Hearth server.</source>
        <translation>Quelque chose répond à %1, mais ce n’est pas un serveur Hearth.</translation>
    </message>
    <message>
        <source>The server at %1 is version %2; this program is version %3. One of the two needs an update.</source>
        <translation>Le serveur à %1 est en version %2&#xa0;; ce programme est en version %3. L’un des deux a besoin d’une mise à jour.</translation>
    </message>
</context>
<context>
    <name>ServerOverview</name>
    <message>
        <source>People and audit</source>
        <translation>Personnes et journal</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted.</source>
        <translation>
            <numerusform>%n message supprimé.</numerusform>
            <numerusform>%n messages supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out everywhere.</source>
        <translation>Déconnexion faite partout.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries saved.</source>
        <translation>
            <numerusform>%n entrée enregistrée.</numerusform>
            <numerusform>%n entrées enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Trouver des personnes</translation>
    </message>
    <message>
        <source>Every public and private room. What is said in a private room, and who is in it, only its members see.</source>
        <translation>Tous les salons publics et privés. Ce qui se dit dans un salon privé, et qui s’y trouve, seuls ses membres le voient.</translation>
    </message>
    <message>
        <source>Who did what to whom, for a year. What people wrote is never in it.</source>
        <translation>Qui a fait quoi à qui, pendant un an. Ce que les gens ont écrit n’y figure jamais.</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>Il y en a plus que ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>Your own chat on this computer</source>
        <translation>Votre discussion sur cet ordinateur</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>hosted now</source>
        <translation>hébergée en ce moment</translation>
    </message>
    <message>
        <source>not hosted now</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>connecté en tant que %1</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Oublier %1</translation>
    </message>
</context>
<context>
    <name>ServerSentences</name>
    <message>
        <source>This is not your password.</source>
        <translation>Ce n’est pas votre mot de passe.</translation>
    </message>
    <message>
        <source>Wrong username, or the code is wrong, was used, or is older than a day.</source>
        <translation>Nom d’utilisateur incorrect, ou code incorrect, déjà utilisé ou vieux de plus d’un jour.</translation>
    </message>
    <message>
        <source>Nobody can join from this address for now.</source>
        <translation>Personne ne peut entrer depuis cette adresse pour le moment.</translation>
    </message>
    <message>
        <source>This person is banned from the room; lift the ban first.</source>
        <translation>Cette personne est bannie du salon ; levez d’abord le bannissement.</translation>
    </message>
    <message>
        <source>You were banned from this room.</source>
        <translation>Vous avez été banni de ce salon.</translation>
    </message>
    <message>
        <source>%1 cannot be removed by you.</source>
        <translation>Vous ne pouvez pas retirer %1.</translation>
    </message>
    <message>
        <source>%1 does not take messages from you.</source>
        <translation>%1 n’accepte pas vos messages.</translation>
    </message>
    <message>
        <source>Guests can&apos;t create public rooms on this server; people with an account can.</source>
        <translation>Les invités ne peuvent pas créer de salons publics sur ce serveur ; avec un compte, c’est possible.</translation>
    </message>
    <message>
        <source>Guests can&apos;t invite others.</source>
        <translation>Les invités ne peuvent inviter personne.</translation>
    </message>
    <message>
        <source>Only moderators post in this room.</source>
        <translation>Seuls les modérateurs écrivent dans ce salon.</translation>
    </message>
    <message>
        <source>Only the owner and admins of this server may do this.</source>
        <translation>Seuls le propriétaire et les administrateurs de ce serveur peuvent le faire.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and moderators and the owner and admins of this server may do this.</source>
        <translation>Seuls le propriétaire et les modérateurs du salon, ainsi que le propriétaire et les administrateurs de ce serveur, peuvent le faire.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and the owner and admins of this server may do this.</source>
        <translation>Seuls le propriétaire du salon, ainsi que le propriétaire et les administrateurs de ce serveur, peuvent le faire.</translation>
    </message>
    <message>
        <source>Only who wrote a message may edit it.</source>
        <translation>Seule la personne qui a écrit un message peut le modifier.</translation>
    </message>
    <message>
        <source>This account is banned from the server.</source>
        <translation>Ce compte est banni du serveur.</translation>
    </message>
    <message>
        <source>This account is no longer here.</source>
        <translation>Ce compte n’existe plus ici.</translation>
    </message>
    <message>
        <source>You can&apos;t take this from %1.</source>
        <translation>Vous ne pouvez pas retirer cela à %1.</translation>
    </message>
    <message>
        <source>You can&apos;t block yourself.</source>
        <translation>Vous ne pouvez pas vous bloquer vous-même.</translation>
    </message>
    <message>
        <source>You can&apos;t ban yourself.</source>
        <translation>Vous ne pouvez pas vous bannir vous-même.</translation>
    </message>
    <message>
        <source>You have blocked %1. Unblock them to write here.</source>
        <translation>Vous avez bloqué %1. Débloquez cette personne pour écrire ici.</translation>
    </message>
    <message>
        <source>This is the room&apos;s only owner: make somebody else an owner before.</source>
        <translation>C’est le seul propriétaire du salon : nommez d’abord un autre propriétaire.</translation>
    </message>
    <message>
        <source>This is the server&apos;s only owner: make somebody else an owner before.</source>
        <translation>C’est le seul propriétaire du serveur : nommez d’abord un autre propriétaire.</translation>
    </message>
    <message>
        <source>You are the room&apos;s only owner: make somebody else an owner before you leave.</source>
        <translation>Vous êtes le seul propriétaire du salon : nommez un autre propriétaire avant de partir.</translation>
    </message>
    <message>
        <source>A message names at most %1 people.</source>
        <translation>Un message nomme au plus %1 personnes.</translation>
    </message>
    <message>
        <source>A room has at most %1 pinned messages.</source>
        <translation>Un salon a au plus %1 messages épinglés.</translation>
    </message>
    <message>
        <source>As many people wait to be let in as may. Try again in ten minutes.</source>
        <translation>Le nombre maximal de personnes attend déjà d’entrer. Réessayez dans dix minutes.</translation>
    </message>
    <message>
        <source>This room is full: it has %1 members.</source>
        <translation>Ce salon est plein : il a %1 membres.</translation>
    </message>
    <message>
        <source>This server has reached its limit of %1 invitations.</source>
        <translation>Ce serveur a atteint sa limite de %1 invitations.</translation>
    </message>
    <message>
        <source>You have blocked %1 people, which is the limit.</source>
        <translation>Vous avez bloqué %1 personnes, c’est la limite.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in %1 s.</source>
        <translation>Trop de tentatives. Réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>Too many changes at once; wait a moment.</source>
        <translation>Trop de changements à la fois ; attendez un instant.</translation>
    </message>
    <message>
        <source>Too many reactions at once; wait a moment.</source>
        <translation>Trop de réactions à la fois ; attendez un instant.</translation>
    </message>
    <message>
        <source>This room is archived: it can be read, and nothing is written there any more.</source>
        <translation>Ce salon est archivé : on peut le lire, et plus rien n’y est écrit.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>Le disque du serveur est plein.</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: no files are taken.</source>
        <translation>Le disque du serveur est presque plein : aucun fichier n’est accepté.</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: nothing new is stored until there is space again.</source>
        <translation>Le disque du serveur est presque plein : rien de nouveau n’est enregistré tant qu’il n’y a pas de place.</translation>
    </message>
    <message>
        <source>The server keeps as many bytes of files as it may.</source>
        <translation>Le serveur garde déjà autant de fichiers qu’il le peut.</translation>
    </message>
    <message>
        <source>A file can have at most %1 here.</source>
        <translation>Ici, un fichier peut avoir au plus %1.</translation>
    </message>
    <message>
        <source>A username has at least %1 visible characters.</source>
        <translation>Un nom d’utilisateur a au moins %1 caractères visibles.</translation>
    </message>
    <message>
        <source>A password has %1 to %2 characters.</source>
        <translation>Un mot de passe a de %1 à %2 caractères.</translation>
    </message>
    <message>
        <source>A password has no control characters.</source>
        <translation>Un mot de passe n’a pas de caractères de contrôle.</translation>
    </message>
    <message>
        <source>A message needs something that can be seen.</source>
        <translation>Un message doit contenir quelque chose de visible.</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters.</source>
        <translation>Un message a de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Une note a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Le port %1 est pris par un autre programme.</translation>
    </message>
    <message>
        <source>Port %1 is kept for programs of the system.</source>
        <translation>Le port %1 est réservé aux programmes du système.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1.</source>
        <translation>Cet ordinateur n’a pas l’adresse %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Unknown program</source>
        <translation>Programme inconnu</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>dernière utilisation&#xa0;: %1</translation>
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
        <translation>Déconnecter</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Name suggested when you join a chat</source>
        <translation>Nom proposé quand vous rejoignez une discussion</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Show the last message under each room</source>
        <translation>Afficher le dernier message sous chaque salon</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Me prévenir</translation>
    </message>
    <message>
        <source>For mentions, direct messages, and rooms where you chose everything.</source>
        <translation>Pour les mentions, les messages directs et les salons où vous avez choisi «&#xa0;Tout&#xa0;».</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Until %1. Unread messages are counted, but no notifications are shown.</source>
        <translation>Jusqu’à %1. Les messages non lus sont comptés, mais aucune notification ne s’affiche.</translation>
    </message>
    <message>
        <source>Unread messages are counted, but no notifications are shown.</source>
        <translation>Les messages non lus sont comptés, mais aucune notification ne s’affiche.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Separated by commas. Messages with one of these words are highlighted, and notify you like mentions.</source>
        <translation>Séparés par des virgules. Les messages contenant un de ces mots sont mis en valeur et vous préviennent comme les mentions.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>Messages gardés sur cet ordinateur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>200 MB</source>
        <translation>200 Mo</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 Go</translation>
    </message>
    <message>
        <source>Messages from others are not kept. Without a connection there is nothing to read.</source>
        <translation>Les messages des autres ne sont pas gardés. Sans connexion, il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>The latest messages of each room can be read offline. Signing out deletes them.</source>
        <translation>Les derniers messages de chaque salon peuvent être lus hors ligne. Se déconnecter les supprime.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Enter sends the message</source>
        <translation>Enter envoie le message</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>Ctrl+Enter envoie, Enter commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Convert :) and other emoticons to emoji</source>
        <translation>Convertir :) et les autres émoticônes en emojis</translation>
    </message>
    <message>
        <source>They change when you type a space after them or send. Press Backspace right after that to undo it.</source>
        <translation>Elles changent quand vous tapez une espace après ou envoyez. Appuyez aussitôt sur Backspace pour annuler.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>While you host a chat it always does.</source>
        <translation>C’est toujours le cas quand vous hébergez une discussion.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: fermer la fenêtre quitte le programme.</translation>
    </message>
    <message>
        <source>Hearth %1</source>
        <translation>Hearth %1</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Start Hearth when I sign in to this computer</source>
        <translation>Démarrer Hearth quand j’ouvre ma session sur cet ordinateur</translation>
    </message>
    <message>
        <source>It starts in the tray, and goes on hosting if it was hosting.</source>
        <translation>Il démarre dans la zone de notification, et reprend l’hébergement s’il hébergeait.</translation>
    </message>
    <message>
        <source>Keep this computer awake while others are connected</source>
        <translation>Garder cet ordinateur éveillé tant que d’autres sont connectés</translation>
    </message>
    <message>
        <source>While you host and others are in your chat, it does not go to sleep by itself.</source>
        <translation>Tant que vous hébergez et que d’autres sont dans votre discussion, il ne se met pas en veille tout seul.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>On a message</source>
        <translation>Sur un message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Autres serveurs</translation>
    </message>
    <message>
        <source>A chat server</source>
        <translation>Un serveur de discussion</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 vous invite à rejoindre %2.</translation>
    </message>
    <message>
        <source>%1 invites you.</source>
        <translation>%1 vous invite.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Comment se connecter</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>Sign out for good?</source>
        <translation>Se déconnecter définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that you wrote were not sent yet. They are lost when you sign out.</source>
        <translation>
            <numerusform>%n message que vous avez écrit n’a pas encore été envoyé. Il sera perdu si vous vous déconnectez.</numerusform>
            <numerusform>%n messages que vous avez écrits n’ont pas encore été envoyés. Ils seront perdus si vous vous déconnectez.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are a guest: after signing out you can&apos;t come back as this %1. You leave your rooms and lose the private ones. Your messages stay.</source>
        <translation>Vous êtes un invité&#xa0;: après la déconnexion, vous ne pourrez pas revenir en tant que %1. Vous quittez vos salons et perdez les salons privés. Vos messages restent.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>StopServer</name>
    <message>
        <source>Stop the server?</source>
        <translation>Arrêter le serveur ?</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are connected.</source>
        <translation>
            <numerusform>%n autre est connecté.</numerusform>
            <numerusform>%n autres sont connectés.</numerusform>
        </translation>
    </message>
    <message>
        <source>You start it again on the welcome page. Whoever was here is connected again by itself then.</source>
        <translation>Vous le relancez depuis la page d’accueil. Ceux qui étaient là se reconnectent alors d’eux-mêmes.</translation>
    </message>
    <message>
        <source>It is started again on the computer where it runs, and not from here. Whoever was here is connected again by itself then.</source>
        <translation>Il est relancé sur l’ordinateur où il tourne, et non d’ici. Ceux qui étaient là se reconnectent alors d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Message to everyone (optional)</source>
        <translation>Message à tout le monde (facultatif)</translation>
    </message>
    <message>
        <source>Such as: back at three.</source>
        <translation>Par exemple : de retour à trois heures.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Arrêter le serveur</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>%1 are free on its disk.</source>
        <translation>%1 sont libres sur son disque.</translation>
    </message>
</context>
<context>
    <name>SubmitLine</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Réessayer dans %n seconde</numerusform>
            <numerusform>Réessayer dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n non lu</numerusform>
            <numerusform>%1, %n non lus</numerusform>
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
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
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
        <translation>demain, %1</translation>
    </message>
</context>
<context>
    <name>ThrowOut</name>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>Retirer %1 de %2&#xa0;?</translation>
    </message>
    <message>
        <source>Ban %1 from %2?</source>
        <translation>Bannir %1 de %2&#xa0;?</translation>
    </message>
    <message>
        <source>Delete %1’s messages of the last hour?</source>
        <translation>Supprimer les messages de %1 de la dernière heure&#xa0;?</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>Débannir %1&#xa0;?</translation>
    </message>
    <message>
        <source>Ban %1 from this server?</source>
        <translation>Bannir %1 de ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>They can join again if the room is open to them.</source>
        <translation>Cette personne pourra revenir si le salon lui est ouvert.</translation>
    </message>
    <message>
        <source>They can&apos;t come back. For a day, no other guest from their address can join either.</source>
        <translation>Cet invité ne pourra pas revenir. Pendant un jour, aucun autre invité de son adresse ne pourra entrer non plus.</translation>
    </message>
    <message>
        <source>They can&apos;t come back until you unban them.</source>
        <translation>Cette personne ne pourra revenir que si vous la débannissez.</translation>
    </message>
    <message>
        <source>In every room, for everyone. This can&apos;t be undone.</source>
        <translation>Dans tous les salons, pour tout le monde. C’est définitif.</translation>
    </message>
    <message>
        <source>In this room, for everyone. This can&apos;t be undone.</source>
        <translation>Dans ce salon, pour tout le monde. C’est définitif.</translation>
    </message>
    <message>
        <source>They can sign in as before.</source>
        <translation>Cette personne pourra se connecter comme avant.</translation>
    </message>
    <message>
        <source>They are removed at once, with every guest from the same address. For a day nobody can join as a guest or create an account from there.</source>
        <translation>Cet invité est retiré aussitôt, avec tous les invités de la même adresse. Pendant un jour, personne ne peut entrer comme invité ni créer un compte depuis cette adresse.</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and can&apos;t sign in. Their messages stay.</source>
        <translation>Cette personne est déconnectée partout aussitôt et ne peut plus se connecter. Ses messages restent.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Supprimer les messages</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Débannir</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Reason (optional, they will see it)</source>
        <translation>Raison (facultatif, la personne la verra)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TimelineLayout</name>
    <message>
        <source>1 hour later</source>
        <translation>1 heure plus tard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n hours later</source>
        <translation>
            <numerusform>%n heure plus tard</numerusform>
            <numerusform>%n heures plus tard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Messages in %1</source>
        <translation>Messages dans %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>ToneChoice</name>
    <message>
        <source>No skin tone</source>
        <translation>Sans teint</translation>
    </message>
    <message>
        <source>Light skin tone</source>
        <translation>Peau claire</translation>
    </message>
    <message>
        <source>Medium-light skin tone</source>
        <translation>Peau mate claire</translation>
    </message>
    <message>
        <source>Medium skin tone</source>
        <translation>Peau mate</translation>
    </message>
    <message>
        <source>Medium-dark skin tone</source>
        <translation>Peau mate foncée</translation>
    </message>
    <message>
        <source>Dark skin tone</source>
        <translation>Peau foncée</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Couleur de peau</translation>
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
        <translation>Ce serveur n’est plus chiffré</translation>
    </message>
    <message>
        <source>This is not the server you know</source>
        <translation>Ce n’est pas le serveur que vous connaissez</translation>
    </message>
    <message>
        <source>What was said to %1 was encrypted before. Who answers there now does not do that. Nothing was told to them.</source>
        <translation>Ce qui était envoyé à %1 était chiffré. Ce qui y répond maintenant ne chiffre plus. Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Who answers at %1 is not the server that you know, or not the one that your link is for. Nothing was told to them.</source>
        <translation>Ce qui répond à %1 n’est pas le serveur que vous connaissez, ou pas celui de votre lien. Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>The host may have turned encryption off. Or you are on another network, or somebody on the way wants to read along.</source>
        <translation>L’hôte a peut-être désactivé le chiffrement. Ou vous êtes sur un autre réseau, ou quelqu’un en chemin veut lire vos messages.</translation>
    </message>
    <message>
        <source>The host may have set up the server anew, without a backup of the old one. Or you are on another network, where another computer has this address. Or somebody on the way wants to read along.</source>
        <translation>L’hôte a peut-être réinstallé le serveur, sans sauvegarde de l’ancien. Ou vous êtes sur un autre réseau, où un autre ordinateur a cette adresse. Ou quelqu’un en chemin veut lire vos messages.</translation>
    </message>
    <message>
        <source>The four words of the server that you know:</source>
        <translation>Les quatre mots du serveur que vous connaissez&#xa0;:</translation>
    </message>
    <message>
        <source>Call whoever hosts it, and ask. Only they know.</source>
        <translation>Appelez l’hôte et demandez. Lui seul le sait.</translation>
    </message>
    <message>
        <source>Call whoever hosts it, and ask for the four words that they see now: Hearth shows them below the address, and hearthd when it starts.</source>
        <translation>Appelez l’hôte et demandez les quatre mots qu’il voit maintenant&#xa0;: Hearth les affiche sous l’adresse, et hearthd à son démarrage.</translation>
    </message>
    <message>
        <source>The words that the host reads out</source>
        <translation>Les mots que lit l’hôte</translation>
    </message>
    <message>
        <source>Who answers there does not have these words: it is not the host&apos;s server.</source>
        <translation>Ce qui répond là-bas n’a pas ces mots&#xa0;: ce n’est pas le serveur de l’hôte.</translation>
    </message>
    <message>
        <source>The host told me that encryption is off</source>
        <translation>L’hôte m’a dit que le chiffrement est désactivé</translation>
    </message>
    <message>
        <source>Others on the same network can read along then, your password too.</source>
        <translation>D’autres personnes sur le même réseau peuvent alors tout lire, votre mot de passe aussi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Comparer les mots</translation>
    </message>
    <message>
        <source>Go on without encryption</source>
        <translation>Continuer sans chiffrement</translation>
    </message>
    <message>
        <source>This server is not encrypted</source>
        <translation>Ce serveur n’est pas chiffré</translation>
    </message>
    <message>
        <source>Who answers at %1 takes what is encrypted and does not answer it. Nothing was told to them.</source>
        <translation>Ce qui répond à %1 accepte ce qui est chiffré et n’y répond pas. Rien ne lui a été dit.</translation>
    </message>
    <message>
        <source>The host may have turned encryption off, or something between you and them does not let it through. Or somebody on the way wants to read along.</source>
        <translation>L’hôte a peut-être désactivé le chiffrement, ou quelque chose entre vous ne le laisse pas passer. Ou bien quelqu’un en chemin veut lire vos messages.</translation>
    </message>
</context>
<context>
    <name>Web</name>
    <message>
        <source>%1 % of %2</source>
        <translation>%1&#xa0;% sur %2</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 et %2 sont en train d’écrire</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 dans %2, %3</translation>
    </message>
    <message>
        <source>%1 invites you to %2 on %3</source>
        <translation>%1 vous invite à rejoindre %2 sur %3</translation>
    </message>
    <message>
        <source>%1 invites you to %2</source>
        <translation>%1 vous invite à rejoindre %2</translation>
    </message>
    <message>
        <source>%1 is typing</source>
        <translation>%1 est en train d’écrire</translation>
    </message>
    <message>
        <source>%1, download</source>
        <translation>%1, télécharger</translation>
    </message>
    <message>
        <source>%1; your browser will warn, for it does not know this server.</source>
        <translation>%1&#xa0;; votre navigateur vous avertira, car il ne connaît pas ce serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name you</source>
        <translation>
            <numerusform>dont %n vous mentionne</numerusform>
            <numerusform>dont %n vous mentionnent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>A message takes %1 files at most.</source>
        <translation>Un message accepte au plus %1 fichiers.</translation>
    </message>
    <message>
        <source>Accounts on this server are made by its administrators.</source>
        <translation>Les comptes de ce serveur sont créés par ses administrateurs.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animaux et nature</translation>
    </message>
    <message>
        <source>As the browser</source>
        <translation>Comme le navigateur</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>Demander à entrer</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Au moins 8 caractères.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Choisissez un emoji</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Code, %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>Créer un salon</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Créer un salon</translation>
    </message>
    <message>
        <source>Delete this message for everyone? Its words and files are gone then.</source>
        <translation>Supprimer ce message pour tout le monde&#xa0;? Son texte et ses fichiers seront perdus.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Messages directs</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Do you have an account? %1 and open the link again.</source>
        <translation>Vous avez un compte&#xa0;? %1 et rouvrir le lien.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Modifiez votre message</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Editing your message</source>
        <translation>Modification de votre message</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Fichiers à envoyer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Nourriture et boissons</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Go to a room</source>
        <translation>Aller à un salon</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>J’ai un compte</translation>
    </message>
    <message>
        <source>I have the Hearth program</source>
        <translation>J’ai le programme Hearth</translation>
    </message>
    <message>
        <source>It is sent once the files are there.</source>
        <translation>Il part dès que les fichiers sont arrivés.</translation>
    </message>
    <message>
        <source>Its certificate in words is %1: compare them with who hosts it, on another way than this page.</source>
        <translation>Son certificat en mots est %1&#xa0;: comparez-les avec l’hôte, par un autre moyen que cette page.</translation>
    </message>
    <message>
        <source>Join as a guest</source>
        <translation>Entrer comme invité</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>Frapper à la porte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Make an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Message pour %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Première visite&#xa0;?</translation>
    </message>
    <message>
        <source>New people are let in by invitation: open the link that you were given.</source>
        <translation>Les nouvelles personnes entrent sur invitation&#xa0;: ouvrez le lien que l’on vous a donné.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>Aucun emoji ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>Personne n’a encore rien dit ici.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Non modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not sent: a file could not be sent. Try it again, or take it away.</source>
        <translation>Non envoyé&#xa0;: un fichier n’a pas pu être envoyé. Réessayez, ou retirez-le.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Notify me in this browser</source>
        <translation>Me prévenir dans ce navigateur</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Older messages are not searchable yet.</source>
        <translation>La recherche dans les anciens messages n’est pas encore possible.</translation>
    </message>
    <message>
        <source>Only in this room</source>
        <translation>Seulement dans ce salon</translation>
    </message>
    <message>
        <source>Open it, choose Join, and paste the whole link:</source>
        <translation>Ouvrez-le, choisissez «&#xa0;Rejoindre&#xa0;» et collez le lien entier&#xa0;:</translation>
    </message>
    <message>
        <source>Others see it. No password is needed.</source>
        <translation>Les autres le voient. Aucun mot de passe n’est nécessaire.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>People in this room</source>
        <translation>Personnes dans ce salon</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Private: only people who are added see it</source>
        <translation>Privé&#xa0;: seules les personnes ajoutées le voient</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Reply to %1: %2</source>
        <translation>Réponse à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Rooms that fit</source>
        <translation>Salons correspondants</translation>
    </message>
    <message>
        <source>Rooms to join</source>
        <translation>Salons à rejoindre</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Rechercher un emoji</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Rechercher des messages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>Envoi de %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>Plusieurs personnes sont en train d’écrire</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>Afficher le message</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter&#xa0;?</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>Visages et émotions</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>The address may be mistyped, or what was there is gone.</source>
        <translation>L’adresse est peut-être mal tapée, ou ce qui s’y trouvait n’existe plus.</translation>
    </message>
    <message>
        <source>The emoji could not be loaded.</source>
        <translation>Les emojis n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>The messages could not be read: %1</source>
        <translation>Les messages n’ont pas pu être lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server answered something that this page does not understand.</source>
        <translation>Le serveur a répondu quelque chose que cette page ne comprend pas.</translation>
    </message>
    <message>
        <source>The server does not answer. Is it on, and are you on the same network?</source>
        <translation>Le serveur ne répond pas. Est-il allumé, et êtes-vous sur le même réseau&#xa0;?</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>There is no connection to the server. What you write is sent when it is back.</source>
        <translation>Il n’y a pas de connexion au serveur. Ce que vous écrivez partira quand elle sera revenue.</translation>
    </message>
    <message>
        <source>There is no such room, or you may not see it.</source>
        <translation>Ce salon n’existe pas, ou vous ne pouvez pas le voir.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Il n’y a rien ici</translation>
    </message>
    <message>
        <source>This connection is encrypted. Your browser does not know this server, and warned you.</source>
        <translation>Cette connexion est chiffrée. Votre navigateur ne connaît pas ce serveur et vous a averti.</translation>
    </message>
    <message>
        <source>This connection is not encrypted: who is between you and the server can read along.</source>
        <translation>Cette connexion n’est pas chiffrée&#xa0;: qui se trouve entre vous et le serveur peut tout lire.</translation>
    </message>
    <message>
        <source>This invitation is not good any more</source>
        <translation>Cette invitation n’est plus valable</translation>
    </message>
    <message>
        <source>This is too long: a message has %1 characters at most.</source>
        <translation>C’est trop long&#xa0;: un message a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>This is where it began.</source>
        <translation>C’est ici que tout a commencé.</translation>
    </message>
    <message>
        <source>This link invites nobody, or not any more. If hearthd printed it for you as the owner, make your account with it.</source>
        <translation>Ce lien n’invite personne, ou plus personne. Si hearthd vous l’a donné en tant que propriétaire, créez votre compte avec lui.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Ce message a été supprimé.</translation>
    </message>
    <message>
        <source>This room is archived: nothing is written in it any more.</source>
        <translation>Ce salon est archivé&#xa0;: plus rien ne s’y écrit.</translation>
    </message>
    <message>
        <source>This server lets in new people by invitation only.</source>
        <translation>Ce serveur ne laisse entrer de nouvelles personnes que sur invitation.</translation>
    </message>
    <message>
        <source>To the chat</source>
        <translation>Vers la discussion</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>Aller au dernier message</translation>
    </message>
    <message>
        <source>To your rooms</source>
        <translation>Vers vos salons</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Voyages et lieux</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Nouvel essai dans %n seconde.</numerusform>
            <numerusform>Nouvel essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Use an encrypted one</source>
        <translation>Utilisez-en une chiffrée</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Waiting until you are let in…</source>
        <translation>En attente qu’on vous laisse entrer…</translation>
    </message>
    <message>
        <source>What to do with this message</source>
        <translation>Que faire de ce message</translation>
    </message>
    <message>
        <source>What you wrote and is not sent yet is lost.</source>
        <translation>Ce que vous avez écrit et qui n’est pas encore envoyé sera perdu.</translation>
    </message>
    <message>
        <source>Whoever hosts this server is told, and lets you in or not.</source>
        <translation>L’hôte de ce serveur est prévenu, et vous laisse entrer ou non.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>You are a guest: nobody can come back as you.</source>
        <translation>Vous êtes un invité&#xa0;: personne ne peut revenir sous votre nom.</translation>
    </message>
    <message>
        <source>You are in no room yet.</source>
        <translation>Vous n’êtes encore dans aucun salon.</translation>
    </message>
    <message>
        <source>You see this room, and are not in it.</source>
        <translation>Vous voyez ce salon, mais vous n’y êtes pas.</translation>
    </message>
    <message>
        <source>You were not let in.</source>
        <translation>On ne vous a pas laissé entrer.</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again.</source>
        <translation>Vous avez été déconnecté. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Vos salons</translation>
    </message>
    <message>
        <source>a deleted message</source>
        <translation>un message supprimé</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>un salon</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message numerus="yes">
        <source>seen %n day(s) ago</source>
        <translation>
            <numerusform>dernière visite il y a %n jour</numerusform>
            <numerusform>dernière visite il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n hour(s) ago</source>
        <translation>
            <numerusform>dernière visite il y a %n heure</numerusform>
            <numerusform>dernière visite il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n minute(s) ago</source>
        <translation>
            <numerusform>dernière visite il y a %n minute</numerusform>
            <numerusform>dernière visite il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 archived the room</source>
        <translation>%1 a archivé le salon</translation>
    </message>
    <message>
        <source>%1 joined and left</source>
        <translation>Arrivée et départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>Arrivée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 joined, %2 left</source>
        <translation>Arrivée&#xa0;: %1 · Départ&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 left @room to moderators where many are here</source>
        <translation>%1 réserve @room aux modérateurs quand il y a beaucoup de monde ici</translation>
    </message>
    <message>
        <source>%1 left @room to moderators</source>
        <translation>%1 réserve @room aux modérateurs</translation>
    </message>
    <message>
        <source>%1 left posting to moderators</source>
        <translation>%1 ne laisse écrire que les modérateurs</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 let everyone post</source>
        <translation>%1 laisse écrire tout le monde</translation>
    </message>
    <message>
        <source>%1 let everyone use @room</source>
        <translation>%1 laisse tout le monde utiliser @room</translation>
    </message>
    <message>
        <source>%1 made %2 a member like others</source>
        <translation>%1 a fait de %2 un simple membre</translation>
    </message>
    <message>
        <source>%1 made %2 a moderator</source>
        <translation>%1 a nommé %2 modérateur</translation>
    </message>
    <message>
        <source>%1 made %2 an owner of the room</source>
        <translation>%1 a nommé %2 propriétaire du salon</translation>
    </message>
    <message>
        <source>%1 made the room private</source>
        <translation>%1 a rendu le salon privé</translation>
    </message>
    <message>
        <source>%1 opened the room to everyone</source>
        <translation>%1 a ouvert le salon à tout le monde</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 a épinglé un message</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1 a retiré le sujet</translation>
    </message>
    <message>
        <source>%1 renamed the room to “%2”</source>
        <translation>%1 a renommé le salon en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1 a choisi le sujet&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 unarchived the room</source>
        <translation>%1 a désarchivé le salon</translation>
    </message>
    <message>
        <source>Something went wrong on the server.</source>
        <translation>Un problème est survenu sur le serveur.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>Le serveur est occupé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This invitation is no longer valid. Ask whoever gave it to you for a new one.</source>
        <translation>Cette invitation n’est plus valable. Demandez-en une nouvelle à la personne qui vous l’a donnée.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another, or sign in if it is yours.</source>
        <translation>Ce nom est déjà pris. Choisissez-en un autre, ou connectez-vous si c’est le vôtre.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Cette personne n’est plus là.</translation>
    </message>
    <message>
        <source>This room is not there any more, or you are not in it.</source>
        <translation>Ce salon n’existe plus, ou vous n’y êtes pas.</translation>
    </message>
    <message>
        <source>This server does not accept new accounts. Ask whoever hosts it to create one for you.</source>
        <translation>Ce serveur n’accepte pas de nouveaux comptes. Demandez à l’hôte d’en créer un pour vous.</translation>
    </message>
    <message>
        <source>This server lets in only people with an invitation or an account. Ask whoever hosts it.</source>
        <translation>Ce serveur ne laisse entrer que les personnes qui ont une invitation ou un compte. Demandez à l’hôte.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a moment, then try again.</source>
        <translation>Trop d’essais. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Wrong username or password.</source>
        <translation>Nom d’utilisateur ou mot de passe incorrect.</translation>
    </message>
    <message>
        <source>You are not in this room any more.</source>
        <translation>Vous n’êtes plus dans ce salon.</translation>
    </message>
    <message>
        <source>You are not signed in any more.</source>
        <translation>Vous n’êtes plus connecté.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <translation>
            <numerusform>%1, %2 et %n autre</numerusform>
            <numerusform>%1, %2 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>Personnes et corps</translation>
    </message>
    <message>
        <source>%1 cannot be removed by you.</source>
        <translation>Vous ne pouvez pas retirer %1.</translation>
    </message>
    <message>
        <source>%1 does not take messages from you.</source>
        <translation>%1 n’accepte pas vos messages.</translation>
    </message>
    <message>
        <source>A file can have at most %1 here.</source>
        <translation>Ici, un fichier peut avoir au plus %1.</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters.</source>
        <translation>Un message a de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>A message names at most %1 people.</source>
        <translation>Un message nomme au plus %1 personnes.</translation>
    </message>
    <message>
        <source>A message needs something that can be seen.</source>
        <translation>Un message doit contenir quelque chose de visible.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Une note a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A password has %1 to %2 characters.</source>
        <translation>Un mot de passe a de %1 à %2 caractères.</translation>
    </message>
    <message>
        <source>A password has no control characters.</source>
        <translation>Un mot de passe n’a pas de caractères de contrôle.</translation>
    </message>
    <message>
        <source>A room has at most %1 pinned messages.</source>
        <translation>Un salon a au plus %1 messages épinglés.</translation>
    </message>
    <message>
        <source>A username has at least %1 visible characters.</source>
        <translation>Un nom d’utilisateur a au moins %1 caractères visibles.</translation>
    </message>
    <message>
        <source>As many people wait to be let in as may. Try again in ten minutes.</source>
        <translation>Le nombre maximal de personnes attend déjà d’entrer. Réessayez dans dix minutes.</translation>
    </message>
    <message>
        <source>Guests can&apos;t create public rooms on this server; people with an account can.</source>
        <translation>Les invités ne peuvent pas créer de salons publics sur ce serveur ; avec un compte, c’est possible.</translation>
    </message>
    <message>
        <source>Guests can&apos;t invite others.</source>
        <translation>Les invités ne peuvent inviter personne.</translation>
    </message>
    <message>
        <source>Nobody can join from this address for now.</source>
        <translation>Personne ne peut entrer depuis cette adresse pour le moment.</translation>
    </message>
    <message>
        <source>Only moderators post in this room.</source>
        <translation>Seuls les modérateurs écrivent dans ce salon.</translation>
    </message>
    <message>
        <source>Only the owner and admins of this server may do this.</source>
        <translation>Seuls le propriétaire et les administrateurs de ce serveur peuvent le faire.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and moderators and the owner and admins of this server may do this.</source>
        <translation>Seuls le propriétaire et les modérateurs du salon, ainsi que le propriétaire et les administrateurs de ce serveur, peuvent le faire.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and the owner and admins of this server may do this.</source>
        <translation>Seuls le propriétaire du salon, ainsi que le propriétaire et les administrateurs de ce serveur, peuvent le faire.</translation>
    </message>
    <message>
        <source>Only who wrote a message may edit it.</source>
        <translation>Seule la personne qui a écrit un message peut le modifier.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>Le disque du serveur est plein.</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: no files are taken.</source>
        <translation>Le disque du serveur est presque plein : aucun fichier n’est accepté.</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: nothing new is stored until there is space again.</source>
        <translation>Le disque du serveur est presque plein : rien de nouveau n’est enregistré tant qu’il n’y a pas de place.</translation>
    </message>
    <message>
        <source>The server keeps as many bytes of files as it may.</source>
        <translation>Le serveur garde déjà autant de fichiers qu’il le peut.</translation>
    </message>
    <message>
        <source>This account is banned from the server.</source>
        <translation>Ce compte est banni du serveur.</translation>
    </message>
    <message>
        <source>This account is no longer here.</source>
        <translation>Ce compte n’existe plus ici.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Ce n’est pas votre mot de passe.</translation>
    </message>
    <message>
        <source>This is the room&apos;s only owner: make somebody else an owner before.</source>
        <translation>C’est le seul propriétaire du salon : nommez d’abord un autre propriétaire.</translation>
    </message>
    <message>
        <source>This is the server&apos;s only owner: make somebody else an owner before.</source>
        <translation>C’est le seul propriétaire du serveur : nommez d’abord un autre propriétaire.</translation>
    </message>
    <message>
        <source>This person is banned from the room; lift the ban first.</source>
        <translation>Cette personne est bannie du salon ; levez d’abord le bannissement.</translation>
    </message>
    <message>
        <source>This room is archived: it can be read, and nothing is written there any more.</source>
        <translation>Ce salon est archivé : on peut le lire, et plus rien n’y est écrit.</translation>
    </message>
    <message>
        <source>This room is full: it has %1 members.</source>
        <translation>Ce salon est plein : il a %1 membres.</translation>
    </message>
    <message>
        <source>This server has reached its limit of %1 invitations.</source>
        <translation>Ce serveur a atteint sa limite de %1 invitations.</translation>
    </message>
    <message>
        <source>Too many changes at once; wait a moment.</source>
        <translation>Trop de changements à la fois ; attendez un instant.</translation>
    </message>
    <message>
        <source>Too many reactions at once; wait a moment.</source>
        <translation>Trop de réactions à la fois ; attendez un instant.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in %1 s.</source>
        <translation>Trop de tentatives. Réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>Wrong username, or the code is wrong, was used, or is older than a day.</source>
        <translation>Nom d’utilisateur incorrect, ou code incorrect, déjà utilisé ou vieux de plus d’un jour.</translation>
    </message>
    <message>
        <source>You are the room&apos;s only owner: make somebody else an owner before you leave.</source>
        <translation>Vous êtes le seul propriétaire du salon : nommez un autre propriétaire avant de partir.</translation>
    </message>
    <message>
        <source>You can&apos;t ban yourself.</source>
        <translation>Vous ne pouvez pas vous bannir vous-même.</translation>
    </message>
    <message>
        <source>You can&apos;t block yourself.</source>
        <translation>Vous ne pouvez pas vous bloquer vous-même.</translation>
    </message>
    <message>
        <source>You can&apos;t take this from %1.</source>
        <translation>Vous ne pouvez pas retirer cela à %1.</translation>
    </message>
    <message>
        <source>You have blocked %1 people, which is the limit.</source>
        <translation>Vous avez bloqué %1 personnes, c’est la limite.</translation>
    </message>
    <message>
        <source>You have blocked %1. Unblock them to write here.</source>
        <translation>Vous avez bloqué %1. Débloquez cette personne pour écrire ici.</translation>
    </message>
    <message>
        <source>You were banned from this room.</source>
        <translation>Vous avez été banni de ce salon.</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet. A message&apos;s menu pins it for everyone in the room.</source>
        <translation>Rien n’est encore épinglé ici. Le menu d’un message permet de l’épingler pour tout le salon.</translation>
    </message>
    <message>
        <source>They can&apos;t come back until you unban them.</source>
        <translation>Cette personne ne pourra revenir que si vous la débannissez.</translation>
    </message>
    <message>
        <source>They can&apos;t come back. For a day, no other guest from their address can join either.</source>
        <translation>Cet invité ne pourra pas revenir. Pendant un jour, aucun autre invité de son adresse ne pourra entrer non plus.</translation>
    </message>
    <message>
        <source>What they write is folded, you are told of none of it, and they can&apos;t write to you alone. They are not told.</source>
        <translation>Ce que cette personne écrit est replié, vous n’en êtes pas averti, et elle ne peut pas vous écrire en privé. Elle n’est pas prévenue.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A guest is forgotten a day after leaving. With an account you keep your name, your rooms and what you wrote, and can sign in from anywhere.</source>
        <translation>Un invité est oublié un jour après son départ. Avec un compte, vous gardez votre nom, vos salons et ce que vous avez écrit, et pouvez vous connecter de partout.</translation>
    </message>
    <message>
        <source>Ban %1 from %2?</source>
        <translation>Bannir %1 de %2&#xa0;?</translation>
    </message>
    <message>
        <source>Ban %1 from the room…</source>
        <translation>Bannir %1 du salon…</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Banned from %1</source>
        <translation>Bannis de %1</translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation>Personnes bannies…</translation>
    </message>
    <message>
        <source>Block %1 for you?</source>
        <translation>Bloquer %1 pour vous ?</translation>
    </message>
    <message>
        <source>Block for me…</source>
        <translation>Bloquer pour moi…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>Par %1 : %2</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>Ne pas me prévenir</translation>
    </message>
    <message>
        <source>Everyone sees you by this name now.</source>
        <translation>Tout le monde vous voit maintenant sous ce nom.</translation>
    </message>
    <message>
        <source>How you are called</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Keep this name: choose a password</source>
        <translation>Gardez ce nom&#xa0;: choisissez un mot de passe</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>Quitter %1&#xa0;?</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Quitter le salon…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark unread from here</source>
        <translation>Marquer comme non lu à partir d’ici</translation>
    </message>
    <message>
        <source>Message of somebody you blocked</source>
        <translation>Message d’une personne que vous avez bloquée</translation>
    </message>
    <message>
        <source>Message of somebody you blocked. Click to read it.</source>
        <translation>Message d’une personne que vous avez bloquée. Cliquez pour le lire.</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus sur %1</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>Plus sur ce salon</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>Personne n’est banni de ce salon.</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet.</source>
        <translation>Rien n’est encore épinglé ici.</translation>
    </message>
    <message>
        <source>Notify me about everything</source>
        <translation>Me prévenir de tout</translation>
    </message>
    <message>
        <source>Notify me about mentions</source>
        <translation>Me prévenir des mentions</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>People you blocked</source>
        <translation>Personnes que vous avez bloquées</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Messages épinglés</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>Retirer %1 de %2&#xa0;?</translation>
    </message>
    <message>
        <source>Remove %1 from the room…</source>
        <translation>Retirer %1 du salon…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Room owner</source>
        <translation>Propriétaire du salon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>The account is yours: sign in as @%1 from now on.</source>
        <translation>Le compte est à vous&#xa0;: connectez-vous désormais en tant que @%1.</translation>
    </message>
    <message>
        <source>The password was changed. You were signed out everywhere else.</source>
        <translation>Le mot de passe a été changé. Vous avez été déconnecté partout ailleurs.</translation>
    </message>
    <message>
        <source>They can join again if the room is open to them.</source>
        <translation>Cette personne pourra revenir si le salon lui est ouvert.</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>Débannir %1</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Débannir</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Débloquer %1</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Programme inconnu</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>What everyone sees, in old messages too.</source>
        <translation>Ce que tout le monde voit, y compris dans les anciens messages.</translation>
    </message>
    <message>
        <source>What you sign in with, and what others name you by with @.</source>
        <translation>Il vous sert à vous connecter, et aux autres à vous nommer avec @.</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Où vous êtes connecté</translation>
    </message>
    <message>
        <source>You are not notified of this room</source>
        <translation>Vous n’êtes pas averti de ce salon</translation>
    </message>
    <message>
        <source>You blocked nobody.</source>
        <translation>Vous n’avez bloqué personne.</translation>
    </message>
    <message>
        <source>You can join it again.</source>
        <translation>Vous pouvez y revenir.</translation>
    </message>
    <message>
        <source>You come back only if somebody adds you.</source>
        <translation>Vous ne revenez que si quelqu’un vous ajoute.</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>Vous avez été retiré de ce salon.</translation>
    </message>
    <message>
        <source>You were removed from this room: %1</source>
        <translation>Vous avez été retiré de ce salon : %1</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>dernière utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message>
        <source>%1 asked to be let in, from %2</source>
        <translation>%1 a demandé à entrer, depuis %2</translation>
    </message>
    <message>
        <source>%1 came in from %2</source>
        <translation>%1 est entré depuis %2</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 connectés</translation>
    </message>
    <message>
        <source>%1 created an account</source>
        <translation>%1 a créé un compte</translation>
    </message>
    <message>
        <source>%1 less than at the start</source>
        <translation>%1 de moins qu’au démarrage</translation>
    </message>
    <message>
        <source>%1 less than yesterday</source>
        <translation>%1 de moins qu’hier</translation>
    </message>
    <message>
        <source>%1 let everyone join</source>
        <translation>%1 a laissé tout le monde entrer</translation>
    </message>
    <message>
        <source>%1 let only invited people join</source>
        <translation>%1 n’a laissé entrer que les personnes invitées</translation>
    </message>
    <message>
        <source>%1 let only people with an account join</source>
        <translation>%1 n’a laissé entrer que les personnes ayant un compte</translation>
    </message>
    <message>
        <source>%1 more than at the start</source>
        <translation>%1 de plus qu’au démarrage</translation>
    </message>
    <message>
        <source>%1 more than yesterday</source>
        <translation>%1 de plus qu’hier</translation>
    </message>
    <message>
        <source>%1 stopped the server</source>
        <translation>%1 a arrêté le serveur</translation>
    </message>
    <message>
        <source>%1 stopped the server.</source>
        <translation>%1 a arrêté le serveur.</translation>
    </message>
    <message>
        <source>%1 stopped the server: “%2”</source>
        <translation>%1 a arrêté le serveur : « %2 »</translation>
    </message>
    <message>
        <source>%1 was slowed down: too many requests</source>
        <translation>%1 a été ralenti : trop de requêtes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) today</source>
        <translation>
            <numerusform>%n message aujourd’hui</numerusform>
            <numerusform>%n messages aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>A wrong password was tried from %1</source>
        <translation>Un mauvais mot de passe a été essayé depuis %1</translation>
    </message>
    <message>
        <source>All guests are removed at once. Their messages stay.</source>
        <translation>Tous les invités sont retirés aussitôt. Leurs messages restent.</translation>
    </message>
    <message>
        <source>Asking to be let in</source>
        <translation>Demandent à entrer</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Connectés maintenant</translation>
    </message>
    <message>
        <source>Create an invitation link</source>
        <translation>Créer un lien d’invitation</translation>
    </message>
    <message>
        <source>Don’t let in</source>
        <translation>Ne pas laisser entrer</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>Libre sur son disque</translation>
    </message>
    <message>
        <source>Guests who came without an invitation are removed at once. Their messages stay.</source>
        <translation>Les invités venus sans invitation sont retirés aussitôt. Leurs messages restent.</translation>
    </message>
    <message>
        <source>How others join</source>
        <translation>Comment les autres entrent</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Lien d’invitation</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Sur invitation</translation>
    </message>
    <message>
        <source>It is started again where it runs, and not from here. Whoever was here is connected again by itself then.</source>
        <translation>Il est relancé là où il tourne, et non d’ici. Ceux qui étaient là se reconnectent alors d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Laisser entrer</translation>
    </message>
    <message>
        <source>Message to everyone (optional)</source>
        <translation>Message à tout le monde (facultatif)</translation>
    </message>
    <message>
        <source>Messages and accounts</source>
        <translation>Messages et comptes</translation>
    </message>
    <message>
        <source>Messages by hour</source>
        <translation>Messages par heure</translation>
    </message>
    <message>
        <source>Messages in each of the last 24 hours: %1</source>
        <translation>Messages pour chacune des dernières 24 heures : %1</translation>
    </message>
    <message>
        <source>More than four fifths of the disk are used</source>
        <translation>Plus des quatre cinquièmes du disque sont utilisés</translation>
    </message>
    <message>
        <source>Only accounts</source>
        <translation>Avec un compte</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>En marche depuis %1</translation>
    </message>
    <message>
        <source>Stop the server for everyone?</source>
        <translation>Arrêter le serveur pour tout le monde ?</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Arrêter le serveur</translation>
    </message>
    <message>
        <source>The computer woke up</source>
        <translation>L’ordinateur s’est réveillé</translation>
    </message>
    <message>
        <source>The disk has space again</source>
        <translation>Le disque a de nouveau de la place</translation>
    </message>
    <message>
        <source>The disk is full: nothing more is stored</source>
        <translation>Le disque est plein : plus rien n’est enregistré</translation>
    </message>
    <message>
        <source>The server was started</source>
        <translation>Le serveur a été démarré</translation>
    </message>
    <message>
        <source>They open %1 in a browser, or type it in Hearth.</source>
        <translation>Ils ouvrent %1 dans un navigateur, ou le saisissent dans Hearth.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Ce serveur</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>Ce qu’il garde</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>Qui peut entrer</translation>
    </message>
    <message>
        <source>You are connected again once it is back.</source>
        <translation>Vous serez reconnecté dès son retour.</translation>
    </message>
    <message>
        <source>unchanged since the start</source>
        <translation>inchangé depuis le démarrage</translation>
    </message>
    <message>
        <source>unchanged since yesterday</source>
        <translation>inchangé depuis hier</translation>
    </message>
    <message>
        <source>Reason, which they are told</source>
        <translation>Motif, communiqué à la personne</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Everyone sees you with this picture now.</source>
        <translation>Tout le monde vous voit maintenant avec cette image.</translation>
    </message>
    <message>
        <source>File of your picture</source>
        <translation>Fichier de votre image</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>The small picture could not be made.</source>
        <translation>La petite image n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read: choose a JPEG, PNG or WebP.</source>
        <translation>Ce fichier n’est pas une image lisible : choisissez un JPEG, PNG ou WebP.</translation>
    </message>
    <message>
        <source>Your picture was removed.</source>
        <translation>Votre image a été retirée.</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Votre image</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <source>Report this message?</source>
        <translation>Signaler ce message ?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Signaler…</translation>
    </message>
    <message>
        <source>Those who look after it see the message, who wrote it and that you reported it. Who wrote it is not told.</source>
        <translation>Les personnes qui s’en occupent voient le message, qui l’a écrit et que vous l’avez signalé. La personne qui l’a écrit n’est pas prévenue.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>A chat that lives on your own computers.</source>
        <translation>Une discussion qui vit sur vos propres ordinateurs.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>WhyNobody</name>
    <message>
        <source>Why does nobody come?</source>
        <translation>Pourquoi personne ne vient ?</translation>
    </message>
    <message>
        <source>Why is nobody there?</source>
        <translation>Pourquoi n’y a-t-il personne ?</translation>
    </message>
    <message>
        <source>The address that the host told you, if any</source>
        <translation>L’adresse que l’hôte vous a donnée, s’il y en a une</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>Copier la commande %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>hearth::AskingIn</name>
    <message>
        <source>This server is too old to be asked. Ask whoever hosts it for an invitation.</source>
        <translation>Ce serveur est trop ancien pour cette demande. Demandez une invitation à l’hôte.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>La réponse du serveur n’a pas été comprise.</translation>
    </message>
    <message>
        <source>Nobody answered. Try again later, or ask for an invitation.</source>
        <translation>Personne n’a répondu. Réessayez plus tard, ou demandez une invitation.</translation>
    </message>
    <message>
        <source>You were not let in.</source>
        <translation>On ne vous a pas laissé entrer.</translation>
    </message>
</context>
<context>
    <name>hearth::Attaching</name>
    <message>
        <source>Only files on this computer can be sent.</source>
        <translation>Seuls les fichiers de cet ordinateur peuvent être envoyés.</translation>
    </message>
    <message>
        <source>A message can have up to %1 files: the others are left out.</source>
        <translation>Un message peut contenir jusqu’à %1 fichiers&#xa0;: les autres sont laissés de côté.</translation>
    </message>
</context>
<context>
    <name>hearth::AuditTrail</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hearth::Autostart</name>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>Le fichier %1 ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Le fichier %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The desktop does not allow it.</source>
        <translation>Le bureau ne le permet pas.</translation>
    </message>
    <message>
        <source>Host your chat as soon as you sign in.</source>
        <translation>Héberger votre discussion dès l’ouverture de la session.</translation>
    </message>
    <message>
        <source>The desktop does not answer.</source>
        <translation>Le bureau ne répond pas.</translation>
    </message>
</context>
<context>
    <name>hearth::Blocked</name>
    <message>
        <source>Somebody who is gone</source>
        <translation>Quelqu’un qui n’est plus là</translation>
    </message>
</context>
<context>
    <name>hearth::CatchUp</name>
    <message>
        <source>The server says that there is more, and sends nothing.</source>
        <translation>Le serveur dit qu’il y en a d’autres, et n’envoie rien.</translation>
    </message>
</context>
<context>
    <name>hearth::ChatSession</name>
    <message>
        <source>The server has you signed in as somebody else. Please sign in again.</source>
        <translation>Le serveur vous a connecté sous une autre identité. Veuillez vous reconnecter.</translation>
    </message>
</context>
<context>
    <name>hearth::Commands</name>
    <message>
        <source>Find a room, a person or an action</source>
        <translation>Trouver un salon, une personne ou une action</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>Salon précédent</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>Salon suivant</translation>
    </message>
    <message>
        <source>Previous unread room</source>
        <translation>Salon non lu précédent</translation>
    </message>
    <message>
        <source>Next unread room</source>
        <translation>Salon non lu suivant</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>Rechercher dans ce salon</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Next message found</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous message found</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <translation>Mentions et réponses</translation>
    </message>
    <message>
        <source>Details of this room</source>
        <translation>Détails de ce salon</translation>
    </message>
    <message>
        <source>Archived rooms</source>
        <translation>Salons archivés</translation>
    </message>
    <message>
        <source>Mark all rooms as read</source>
        <translation>Marquer tous les salons comme lus</translation>
    </message>
    <message>
        <source>Find rooms</source>
        <translation>Trouver des salons</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Créer un salon</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Show or hide people</source>
        <translation>Afficher ou masquer les personnes</translation>
    </message>
    <message>
        <source>Scroll up in the messages</source>
        <translation>Remonter dans les messages</translation>
    </message>
    <message>
        <source>Scroll down in the messages</source>
        <translation>Descendre dans les messages</translation>
    </message>
    <message>
        <source>Back to where you read</source>
        <translation>Revenir où vous lisiez</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Messages épinglés</translation>
    </message>
    <message>
        <source>Leave this room</source>
        <translation>Quitter ce salon</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation>Arrêter «&#xa0;Ne pas déranger&#xa0;»</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>Ne pas déranger pendant 30 minutes</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>Ne pas déranger pendant 1 heure</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow</source>
        <translation>Ne pas déranger jusqu’à demain</translation>
    </message>
    <message>
        <source>Do not disturb until I turn it off</source>
        <translation>Ne pas déranger jusqu’à ce que je le désactive</translation>
    </message>
    <message>
        <source>Who can join this server</source>
        <translation>Qui peut rejoindre ce serveur</translation>
    </message>
    <message>
        <source>People and audit</source>
        <translation>Personnes et journal</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Inviter des personnes</translation>
    </message>
    <message>
        <source>Invite people to this room</source>
        <translation>Inviter des personnes dans ce salon</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>This server: address and four words</source>
        <translation>Ce serveur&#xa0;: adresse et quatre mots</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Autres serveurs</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Send (depends on the settings)</source>
        <translation>Envoyer (selon les paramètres)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Insérer un emoji</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Afficher ou masquer l’aperçu</translation>
    </message>
    <message>
        <source>Edit your last message, if nothing is typed</source>
        <translation>Modifier votre dernier message, si rien n’est saisi</translation>
    </message>
    <message>
        <source>Cancel editing or replying</source>
        <translation>Annuler la modification ou la réponse</translation>
    </message>
    <message>
        <source>Insert the selected suggestion</source>
        <translation>Insérer la suggestion choisie</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Close suggestions</source>
        <translation>Fermer les suggestions</translation>
    </message>
    <message>
        <source>Open the menu of a room, person or message</source>
        <translation>Ouvrir le menu d’un salon, d’une personne ou d’un message</translation>
    </message>
    <message>
        <source>Select messages upwards</source>
        <translation>Sélectionner des messages vers le haut</translation>
    </message>
    <message>
        <source>Select messages downwards</source>
        <translation>Sélectionner des messages vers le bas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In the chat</source>
        <translation>Dans la discussion</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>En écrivant</translation>
    </message>
    <message>
        <source>While suggestions are shown, after @, # or a colon</source>
        <translation>Quand des suggestions s’affichent, après @, # ou deux-points</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>Host page: how the server is doing</source>
        <translation>Page de l’hôte : comment va le serveur</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Texte à sa taille habituelle</translation>
    </message>
    <message>
        <source>Reported messages</source>
        <translation>Messages signalés</translation>
    </message>
</context>
<context>
    <name>hearth::Completing</name>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>%1, not in this room</source>
        <translation>%1, pas dans ce salon</translation>
    </message>
    <message>
        <source>Everyone in this room</source>
        <translation>Tout le monde dans ce salon</translation>
    </message>
    <message>
        <source>You are not in it</source>
        <translation>Vous n’y êtes pas</translation>
    </message>
</context>
<context>
    <name>hearth::Composition</name>
    <message>
        <source>The server was restored from a backup. Check the message before you save.</source>
        <translation>Le serveur a été restauré depuis une sauvegarde. Vérifiez le message avant d’enregistrer.</translation>
    </message>
    <message>
        <source>The room of this message is gone.</source>
        <translation>Le salon de ce message n’existe plus.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Non modifié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hearth::Connection</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server there does not say that it is the one you know.</source>
        <translation>Le serveur là-bas ne dit pas être celui que vous connaissez.</translation>
    </message>
    <message>
        <source>This is not the server you know.</source>
        <translation>Ce n’est pas le serveur que vous connaissez.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>La réponse du serveur n’a pas été comprise.</translation>
    </message>
</context>
<context>
    <name>hearth::Conversation</name>
    <message>
        <source>There is no such room, or you are not in it.</source>
        <translation>Ce salon n’existe pas, ou vous n’y êtes pas.</translation>
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
        <translation>Impossible de l’écrire dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Il n’y a pas de connexion au serveur.</translation>
    </message>
    <message>
        <source>The server sent more than the file has.</source>
        <translation>Le serveur a envoyé plus que ce que contient le fichier.</translation>
    </message>
    <message>
        <source>It cannot be written: %1</source>
        <translation>Impossible de l’écrire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>La connexion a été coupée.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>La réponse du serveur n’a pas été comprise.</translation>
    </message>
    <message>
        <source>It cannot be written to %1.</source>
        <translation>Impossible de l’écrire dans %1.</translation>
    </message>
</context>
<context>
    <name>hearth::EngineClient</name>
    <message>
        <source>The server sent more than this program takes.</source>
        <translation>Le serveur a envoyé plus que ce que ce programme accepte.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>La réponse du serveur n’a pas été comprise.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Le serveur a fermé la connexion.</translation>
    </message>
    <message>
        <source>The server does not answer any more.</source>
        <translation>Le serveur ne répond plus.</translation>
    </message>
    <message>
        <source>The server does not take what is sent to it.</source>
        <translation>Le serveur n’accepte pas ce qui lui est envoyé.</translation>
    </message>
</context>
<context>
    <name>hearth::FileDialogs</name>
    <message>
        <source>Send files</source>
        <translation>Envoyer des fichiers</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>Choisissez votre image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>hearth::FirstContact</name>
    <message>
        <source>The server takes what is encrypted and does not answer.</source>
        <translation>Le serveur accepte ce qui est chiffré et ne répond pas.</translation>
    </message>
</context>
<context>
    <name>hearth::GivenFiles</name>
    <message>
        <source>One message takes up to %1 files.</source>
        <translation>Un message accepte jusqu’à %1 fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more file(s)</source>
        <translation>
            <numerusform>%1 et %n autre fichier</numerusform>
            <numerusform>%1 et %n autres fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::HistoryFile</name>
    <message>
        <source>The history of this chat cannot be kept: its folder cannot be made.</source>
        <translation>L’historique de cette discussion ne peut pas être gardé&#xa0;: son dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The history on this computer was made by a newer version of Hearth. It was set aside, and a new one was started.</source>
        <translation>L’historique de cet ordinateur vient d’une version plus récente de Hearth. Il a été mis de côté, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The history on this computer was damaged. It was set aside, and a new one was started.</source>
        <translation>L’historique de cet ordinateur était abîmé. Il a été mis de côté, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The history of this chat cannot be kept: its file cannot be written.</source>
        <translation>L’historique de cette discussion ne peut pas être gardé&#xa0;: son fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The history of this chat cannot be kept at the moment: the disk may be full.</source>
        <translation>L’historique de cette discussion ne peut pas être gardé pour l’instant&#xa0;: le disque est peut-être plein.</translation>
    </message>
</context>
<context>
    <name>hearth::HostedChat</name>
    <message>
        <source>Our chat</source>
        <translation>Notre discussion</translation>
    </message>
    <message>
        <source>%1’s chat</source>
        <translation>Discussion de %1</translation>
    </message>
</context>
<context>
    <name>hearth::Inviting</name>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>La réponse du serveur n’a pas été comprise.</translation>
    </message>
</context>
<context>
    <name>hearth::KeepAwake</name>
    <message>
        <source>Others are connected to the chat that is hosted here.</source>
        <translation>D’autres sont connectés à la discussion hébergée ici.</translation>
    </message>
</context>
<context>
    <name>hearth::KeyQuestion</name>
    <message>
        <source>Whoever answers there is not the server that you know.</source>
        <translation>Ce qui répond là-bas n’est pas le serveur que vous connaissez.</translation>
    </message>
    <message>
        <source>This server was encrypted before, and is not any more.</source>
        <translation>Ce serveur était chiffré, et ne l’est plus.</translation>
    </message>
    <message>
        <source>This server does not answer what is encrypted.</source>
        <translation>Ce serveur ne répond pas à ce qui est chiffré.</translation>
    </message>
</context>
<context>
    <name>hearth::MessageActions</name>
    <message>
        <source>Show message</source>
        <translation>Afficher le message</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go to the room it names</source>
        <translation>Aller au salon mentionné</translation>
    </message>
    <message>
        <source>Add reaction</source>
        <translation>Ajouter une réaction</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Go to what it replies to</source>
        <translation>Aller au message d’origine</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Up</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Mark unread from here</source>
        <translation>Marquer comme non lu à partir d’ici</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>You are offline. This is possible again once you are connected.</source>
        <translation>Vous êtes hors ligne. Ce sera de nouveau possible une fois connecté.</translation>
    </message>
    <message>
        <source>The pin was not changed: %1</source>
        <translation>L’épinglage n’a pas été modifié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hearth::MessageCommands</name>
    <message>
        <source>There is no connection.</source>
        <translation>Il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>La réponse du serveur n’a pas été comprise.</translation>
    </message>
</context>
<context>
    <name>hearth::MessagePages</name>
    <message>
        <source>The server sent messages that are not understood.</source>
        <translation>Le serveur a envoyé des messages qui n’ont pas été compris.</translation>
    </message>
</context>
<context>
    <name>hearth::MessageRange</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>hearth::Naming</name>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (invité)</translation>
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
        <translation>%1 demande à entrer</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Laisser entrer</translation>
    </message>
    <message>
        <source>Don&apos;t let in</source>
        <translation>Ne pas laisser entrer</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>hearth::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Répondre…</translation>
    </message>
</context>
<context>
    <name>hearth::Outbox</name>
    <message>
        <source>Too many messages wait to be sent. Wait until there is a connection.</source>
        <translation>Trop de messages attendent d’être envoyés. Attendez qu’il y ait une connexion.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The room this was written for is gone.</source>
        <translation>Le salon pour lequel ceci a été écrit n’existe plus.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>La réponse du serveur n’a pas été comprise.</translation>
    </message>
</context>
<context>
    <name>hearth::Oversight</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>créé le %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
</context>
<context>
    <name>hearth::OwnPicture</name>
    <message>
        <source>This picture has too many pixels.</source>
        <translation>Cette image a trop de pixels.</translation>
    </message>
    <message>
        <source>This picture takes too long to be read.</source>
        <translation>Cette image est trop longue à lire.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>Cette image est endommagée.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read: choose a JPEG, PNG or WebP.</source>
        <translation>Ce fichier n’est pas une image lisible : choisissez un JPEG, PNG ou WebP.</translation>
    </message>
    <message>
        <source>The small picture could not be made.</source>
        <translation>La petite image n’a pas pu être créée.</translation>
    </message>
</context>
<context>
    <name>hearth::Pictures</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Elle n’est plus là.</translation>
    </message>
    <message>
        <source>Part of it is missing on the server.</source>
        <translation>Il en manque une partie sur le serveur.</translation>
    </message>
    <message>
        <source>Too many pictures are open at once.</source>
        <translation>Trop d’images sont ouvertes en même temps.</translation>
    </message>
    <message>
        <source>It is too large to be shown.</source>
        <translation>Elle est trop grande pour être affichée.</translation>
    </message>
    <message>
        <source>It takes too long to be shown.</source>
        <translation>Elle met trop de temps à s’afficher.</translation>
    </message>
    <message>
        <source>It is damaged or not a picture.</source>
        <translation>Elle est abîmée ou n’est pas une image.</translation>
    </message>
</context>
<context>
    <name>hearth::Program</name>
    <message>
        <source>This is not the server you signed in to before.</source>
        <translation>Ce n’est pas le serveur auquel vous vous étiez connecté.</translation>
    </message>
</context>
<context>
    <name>hearth::Reacting</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
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
        <translation>Il n’est plus là.</translation>
    </message>
    <message>
        <source>Part of it is missing on the server.</source>
        <translation>Il en manque une partie sur le serveur.</translation>
    </message>
</context>
<context>
    <name>hearth::ReportBoard</name>
    <message>
        <source>%1 reported it</source>
        <translation>%1 l’a signalé</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reported it</source>
        <translation>
            <numerusform>%1 et %n autre l’ont signalé</numerusform>
            <numerusform>%1 et %n autres l’ont signalé</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reported a message of %2</source>
        <translation>%1 a signalé un message de %2</translation>
    </message>
</context>
<context>
    <name>hearth::RestClient</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Il n’y a pas de connexion au serveur.</translation>
    </message>
    <message>
        <source>The server sent more than this program takes.</source>
        <translation>Le serveur a envoyé plus que ce que ce programme accepte.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>La connexion a été coupée.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>La réponse du serveur n’a pas été comprise.</translation>
    </message>
    <message>
        <source>What answers there is not a Hearth server.</source>
        <translation>Ce qui répond là-bas n’est pas un serveur Hearth.</translation>
    </message>
    <message>
        <source>The server has a problem (%1).</source>
        <translation>Le serveur a un problème (%1).</translation>
    </message>
</context>
<context>
    <name>hearth::RoomHistory</name>
    <message>
        <source>Not all of it is on this computer. Connect to see it.</source>
        <translation>Tout n’est pas sur cet ordinateur. Connectez-vous pour le voir.</translation>
    </message>
    <message>
        <source>The message is not there any more.</source>
        <translation>Le message n’est plus là.</translation>
    </message>
</context>
<context>
    <name>hearth::Rooms</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Pour tout le monde</translation>
    </message>
    <message>
        <source>There is no room &quot;%1&quot; on this computer, and the server cannot be asked.</source>
        <translation>Il n’y a pas de salon «&#xa0;%1&#xa0;» sur cet ordinateur, et le serveur ne peut pas être consulté.</translation>
    </message>
</context>
<context>
    <name>hearth::SearchCompleting</name>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>In which room</source>
        <translation>Dans quel salon</translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation>Avant un jour</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>Après un jour</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Un jour précis</translation>
    </message>
    <message>
        <source>With a file, an image or a link</source>
        <translation>Avec un fichier, une image ou un lien</translation>
    </message>
    <message>
        <source>Mentions you</source>
        <translation>Vous mentionne</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>You are not in it</source>
        <translation>Vous n’y êtes pas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Il y a une semaine</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Il y a un mois</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Il y a un an</translation>
    </message>
    <message>
        <source>First day of this month</source>
        <translation>Premier jour de ce mois</translation>
    </message>
    <message>
        <source>First day of this year</source>
        <translation>Premier jour de cette année</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Avec un fichier</translation>
    </message>
    <message>
        <source>With an image</source>
        <translation>Avec une image</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Avec un lien</translation>
    </message>
</context>
<context>
    <name>hearth::Sending</name>
    <message>
        <source>Not sent, for its room is gone: “%1”</source>
        <translation>Non envoyé, car son salon n’existe plus&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>hearth::ServerTrust</name>
    <message>
        <source>That server answers, but not over https. Try %1.</source>
        <translation>Ce serveur répond, mais pas en https. Essayez %1.</translation>
    </message>
</context>
<context>
    <name>hearth::ServerWatch</name>
    <message>
        <source>unchanged since yesterday</source>
        <translation>inchangé depuis hier</translation>
    </message>
    <message>
        <source>unchanged since the start</source>
        <translation>inchangé depuis le démarrage</translation>
    </message>
    <message>
        <source>%1 less than yesterday</source>
        <translation>%1 de moins qu’hier</translation>
    </message>
    <message>
        <source>%1 less than at the start</source>
        <translation>%1 de moins qu’au démarrage</translation>
    </message>
    <message>
        <source>%1 more than yesterday</source>
        <translation>%1 de plus qu’hier</translation>
    </message>
    <message>
        <source>%1 more than at the start</source>
        <translation>%1 de plus qu’au démarrage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and accounts</source>
        <translation>Messages et comptes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>hearth::SignIn</name>
    <message>
        <source>No answer from %1 in 10 seconds. The other computer may be off or asleep, in another network, or its firewall may not let this port through. Check these and the address, then try again.</source>
        <translation>Pas de réponse de %1 en 10 secondes. L’autre ordinateur est peut-être éteint, en veille ou sur un autre réseau, ou son pare-feu ne laisse pas passer ce port. Vérifiez cela et l’adresse, puis réessayez.</translation>
    </message>
    <message>
        <source>This link is for another server than the one that you know at %1. Ask whoever gave it to you.</source>
        <translation>Ce lien est celui d’un autre serveur que celui que vous connaissez à %1. Demandez à la personne qui vous l’a donné.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Saisissez votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Enter the code that you were given.</source>
        <translation>Saisissez le code que l’on vous a donné.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>La réponse du serveur n’a pas été comprise.</translation>
    </message>
</context>
<context>
    <name>hearth::SocketClient</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection ended before the server answered.</source>
        <translation>La connexion s’est terminée avant la réponse du serveur.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Il n’y a pas de connexion au serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>La réponse du serveur n’a pas été comprise.</translation>
    </message>
    <message>
        <source>The server ended the session.</source>
        <translation>Le serveur a mis fin à la session.</translation>
    </message>
</context>
<context>
    <name>hearth::Switching</name>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>You are not in it</source>
        <translation>Vous n’y êtes pas</translation>
    </message>
</context>
<context>
    <name>hearth::Tray</name>
    <message numerus="yes">
        <source>Hosting at %1, %n other(s) connected</source>
        <translation>
            <numerusform>Discussion hébergée sur %1, %n autre connecté</numerusform>
            <numerusform>Discussion hébergée sur %1, %n autres connectés</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosting at %1</source>
        <translation>Discussion hébergée sur %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Discussion arrêtée</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open Hearth</source>
        <translation>Ouvrir Hearth</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Arrêter la discussion</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Démarrer la discussion</translation>
    </message>
    <message numerus="yes">
        <source>Hearth: %n unread message(s)</source>
        <translation>
            <numerusform>Hearth&#xa0;: %n message non lu</numerusform>
            <numerusform>Hearth&#xa0;: %n messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearth: hosting at %1</source>
        <translation>Hearth&#xa0;: discussion hébergée sur %1</translation>
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
        <translation>%1 est en train d’écrire</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 et %2 sont en train d’écrire</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>Plusieurs personnes sont en train d’écrire</translation>
    </message>
</context>
<context>
    <name>hearth::Upload</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>The file was changed while it was sent.</source>
        <translation>Le fichier a changé pendant l’envoi.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>La réponse du serveur n’a pas été comprise.</translation>
    </message>
    <message>
        <source>This server does not accept files.</source>
        <translation>Ce serveur n’accepte pas les fichiers.</translation>
    </message>
</context>
</TS>
