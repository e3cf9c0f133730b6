<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Ithaca</source>
        <translation>À propos d’Ithaca</translation>
    </message>
    <message>
        <source>Ithaca helps those who run workplace mentoring programs to pair people well and to say why. Your data stays in your file, on your machine.</source>
        <translation>Ithaca aide celles et ceux qui mènent des programmes de mentorat en entreprise à bien former les binômes et à dire pourquoi. Vos données restent dans votre fichier, sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt (LGPL 3), SQLite (public domain), ICU, libzip, libxlsxwriter, nlohmann/json and valijson. All drawings were made for it.</source>
        <translation>Logiciel libre sous licence MIT. Il utilise Qt (LGPL 3), SQLite (domaine public), ICU, libzip, libxlsxwriter, nlohmann/json et valijson. Tous les dessins ont été faits pour lui.</translation>
    </message>
</context>
<context>
    <name>CriterionDialog</name>
    <message>
        <source>What is &amp;looked at</source>
        <translation>Ce qui est &amp;regardé</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>&amp;How much each gap counts</source>
        <translation>Poids de &amp;chaque écart</translation>
    </message>
    <message>
        <source>Mentor minus mentee</source>
        <translation>Mentor·e moins mentoré·e</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Add &amp;gap</source>
        <translation>Ajouter un &amp;écart</translation>
    </message>
    <message>
        <source>&amp;Remove gap</source>
        <translation>Re&amp;tirer l’écart</translation>
    </message>
    <message>
        <source>Counts nothing from this &amp;distance on</source>
        <translation>Ne compte plus à partir de cette &amp;distance</translation>
    </message>
    <message>
        <source>Wh&amp;ose value</source>
        <translation>La valeur de &amp;qui</translation>
    </message>
    <message>
        <source>&amp;Values that count</source>
        <translation>&amp;Valeurs qui comptent</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Autre valeur</translation>
    </message>
    <message>
        <source>A&amp;dd value</source>
        <translation>A&amp;jouter la valeur</translation>
    </message>
    <message>
        <source>&amp;Skills that few mentors offer weigh more</source>
        <translation>Les compétences &amp;rares pèsent davantage</translation>
    </message>
    <message>
        <source>Must reach at &amp;least</source>
        <translation>Doit atteindre au &amp;moins</translation>
    </message>
    <message>
        <source>A pair may be made when a val&amp;ue is unknown</source>
        <translation>Un binôme est possible si une valeur est &amp;inconnue</translation>
    </message>
    <message>
        <source>How much each gap counts</source>
        <translation>Poids de chaque écart</translation>
    </message>
    <message>
        <source>Values that count</source>
        <translation>Valeurs qui comptent</translation>
    </message>
    <message>
        <source>What the m&amp;entor wrote in</source>
        <translation>Où le ou la m&amp;entor l’a écrit</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>S&amp;witch to</source>
        <translation>&amp;Passer à</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Make a new file for an organisation</source>
        <translation>Créer un fichier pour une organisation</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open an organisation’s file</source>
        <translation>Ouvrir le fichier d’une organisation</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Enregistrer une &amp;copie sous…</translation>
    </message>
    <message>
        <source>Write a checked copy of the file somewhere else</source>
        <translation>Enregistrer ailleurs une copie vérifiée du fichier</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>&amp;Importer des personnes…</translation>
    </message>
    <message>
        <source>Bring people in from a spreadsheet</source>
        <translation>Importer des personnes depuis une feuille de calcul</translation>
    </message>
    <message>
        <source>Import s&amp;kills…</source>
        <translation>Importer des co&amp;mpétences…</translation>
    </message>
    <message>
        <source>Bring a list of skills in from a spreadsheet</source>
        <translation>Importer une liste de compétences depuis une feuille de calcul</translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation>&amp;Personnes…</translation>
    </message>
    <message>
        <source>Write the people to a spreadsheet</source>
        <translation>Exporter les personnes vers une feuille de calcul</translation>
    </message>
    <message>
        <source>&amp;Mentorships…</source>
        <translation>&amp;Mentorats…</translation>
    </message>
    <message>
        <source>Write the published pairs to a spreadsheet</source>
        <translation>Exporter les binômes publiés vers une feuille de calcul</translation>
    </message>
    <message>
        <source>&amp;Scores…</source>
        <translation>&amp;Scores…</translation>
    </message>
    <message>
        <source>Write the score of every allowed pair to a spreadsheet</source>
        <translation>Exporter le score de chaque binôme autorisé vers une feuille de calcul</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>Forget the files opened before</source>
        <translation>Oublier les fichiers ouverts auparavant</translation>
    </message>
    <message>
        <source>Close &amp;file</source>
        <translation>Fermer le fic&amp;hier</translation>
    </message>
    <message>
        <source>Close the file and go back to the welcome page</source>
        <translation>Fermer le fichier et revenir à l’accueil</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave Ithaca; everything is saved already</source>
        <translation>Quitter Ithaca&#x202f;; tout est déjà enregistré</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>Revenir sur la dernière action</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Search &amp;everywhere…</source>
        <translation>Rechercher &amp;partout…</translation>
    </message>
    <message>
        <source>Search people, pairs, programs and actions</source>
        <translation>Rechercher personnes, binômes, programmes et actions</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select every line</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete what is selected; it can be taken back</source>
        <translation>Supprimer la sélection&#x202f;; cela peut s’annuler</translation>
    </message>
    <message>
        <source>&amp;New program…</source>
        <translation>&amp;Nouveau programme…</translation>
    </message>
    <message>
        <source>Begin another run of mentoring</source>
        <translation>Commencer une autre édition du mentorat</translation>
    </message>
    <message>
        <source>Program &amp;settings…</source>
        <translation>&amp;Réglages du programme…</translation>
    </message>
    <message>
        <source>Name, purpose and dates of this program</source>
        <translation>Nom, but et dates de ce programme</translation>
    </message>
    <message>
        <source>&amp;Organisation settings…</source>
        <translation>Réglages de l’&amp;organisation…</translation>
    </message>
    <message>
        <source>Name, levels, skills and fields of the organisation</source>
        <translation>Nom, niveaux, compétences et champs de l’organisation</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>Clair ou sombre selon le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark letters on light</source>
        <translation>Lettres sombres sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>Light letters on dark</source>
        <translation>Lettres claires sur fond sombre</translation>
    </message>
    <message>
        <source>The language of the desktop</source>
        <translation>La langue du bureau</translation>
    </message>
    <message>
        <source>&amp;Comfortable rows</source>
        <translation>Lignes c&amp;onfortables</translation>
    </message>
    <message>
        <source>Tall rows in tables</source>
        <translation>Lignes hautes dans les tableaux</translation>
    </message>
    <message>
        <source>Com&amp;pact rows</source>
        <translation>Lignes com&amp;pactes</translation>
    </message>
    <message>
        <source>Low rows in tables: more lines at once</source>
        <translation>Lignes basses dans les tableaux&#xa0;: davantage à la fois</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>Lire comment faire</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All shortcuts in one list</source>
        <translation>Tous les raccourcis en une liste</translation>
    </message>
    <message>
        <source>&amp;About Ithaca</source>
        <translation>&amp;À propos d’Ithaca</translation>
    </message>
    <message>
        <source>Version, licence and thanks</source>
        <translation>Version, licence et remerciements</translation>
    </message>
    <message>
        <source>&amp;Coordinator</source>
        <translation>&amp;Responsable de programme</translation>
    </message>
    <message>
        <source>Run the program: everything but what is between mentor and mentee</source>
        <translation>Piloter le programme&#xa0;: tout, sauf ce qui se passe au sein du binôme</translation>
    </message>
    <message>
        <source>&amp;Mentor or mentee…</source>
        <translation>&amp;Mentor·e ou mentoré·e…</translation>
    </message>
    <message>
        <source>Bring pairs that were made elsewhere in from a spreadsheet</source>
        <translation>Reprendre d’une feuille de calcul des binômes formés ailleurs</translation>
    </message>
    <message>
        <source>Import &amp;pairs…</source>
        <translation>Importer des &amp;binômes…</translation>
    </message>
    <message>
        <source>Look through the whole file, whether it is sound; nothing is changed</source>
        <translation>Parcourir tout le fichier pour voir s’il est sain&#x202f;; rien n’est modifié</translation>
    </message>
    <message>
        <source>Check t&amp;his file…</source>
        <translation>&amp;Vérifier ce fichier…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Retour à la liste</translation>
    </message>
    <message>
        <source>Leave what is open for the list it is of</source>
        <translation>Quitter ce qui est ouvert pour la liste dont il fait partie</translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation>Vous ê&amp;tes</translation>
    </message>
    <message>
        <source>Let one person take over, who sees their own mentoring only</source>
        <translation>Laisser la place à une personne, qui ne voit que son propre mentorat</translation>
    </message>
</context>
<context>
    <name>NewFileDialog</name>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>One file holds one organisation: its people, its skills and any number of programs. Everything you do is saved at once.</source>
        <translation>Un fichier contient une organisation&#xa0;: ses personnes, ses compétences et autant de programmes qu’on veut. Tout ce que vous faites est enregistré aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>First &amp;program</source>
        <translation>Premier &amp;programme</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Create the file</source>
        <translation>&amp;Créer le fichier</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Matching record</source>
        <translation>Procès-verbal d’appariement</translation>
    </message>
    <message>
        <source>scenario “%1”, %2</source>
        <translation>scénario «&#x202f;%1&#x202f;», %2</translation>
    </message>
    <message>
        <source>Holds personal data: for those who run the program and those who look into it.</source>
        <translation>Contient des données personnelles&#xa0;: pour qui mène le programme et pour qui le contrôle.</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>The program is for: %1</source>
        <translation>But du programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Criteria “%1”; they can no longer be read.</source>
        <translation>Critères «&#x202f;%1&#x202f;», que l’on ne peut plus lire.</translation>
    </message>
    <message>
        <source>Criteria “%1”. The score of a pair is the mean of how well it meets them, by their weights, from 0 to 100; what is not known is left out.</source>
        <translation>Critères «&#x202f;%1&#x202f;». Le score d’un binôme dit à quel point il y répond en moyenne, selon leurs poids, entre 0 et 100&#x202f;; ce qui n’est pas connu est laissé de côté.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>must</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Rules for everybody</source>
        <translation>Règles pour tout le monde</translation>
    </message>
    <message>
        <source>None of the rules that every program has was in force.</source>
        <translation>Aucune des règles qu’a chaque programme n’était en vigueur.</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>%1 without a mentor, %2 with %3.</source>
        <comment>mentees, mentors, places</comment>
        <translation>%1 sans mentor, %2 avec %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentee(s)</source>
        <translation>
            <numerusform>%Ln mentoré·e</numerusform>
            <numerusform>%Ln mentoré·e·s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentor(s)</source>
        <translation>
            <numerusform>%Ln mentor·e</numerusform>
            <numerusform>%Ln mentor·e·s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln free place(s)</source>
        <translation>
            <numerusform>%Ln place libre</numerusform>
            <numerusform>%Ln places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Run by %1.</source>
        <translation>Calcul lancé par %1.</translation>
    </message>
    <message>
        <source>Not noted: the run is of an earlier version of the program.</source>
        <translation>Non noté&#xa0;: le calcul date d’une version antérieure du logiciel.</translation>
    </message>
    <message>
        <source>How the pairs were found</source>
        <translation>Comment les binômes ont été trouvés</translation>
    </message>
    <message>
        <source>All allowed pairs were scored alike, and the set of pairs that meets the aims best was worked out exactly. People are gone through in a fixed order, so the same data give the same pairs.</source>
        <translation>Tous les binômes permis ont été évalués de la même façon, et l’ensemble de binômes qui répond le mieux aux buts a été calculé exactement. Les personnes sont prises dans un ordre fixe&#xa0;: les mêmes données donnent les mêmes binômes.</translation>
    </message>
    <message>
        <source>It is not proved to be the best: the total is %1, at most %2 is possible.</source>
        <translation>Il n’est pas prouvé que c’est le meilleur&#xa0;: le total est %1, au plus %2 est possible.</translation>
    </message>
    <message>
        <source>Code of its own checked the proof that no pairing has a higher total than %1.</source>
        <translation>Un code à part a vérifié la preuve&#xa0;: aucun appariement n’atteint un total plus élevé (%1).</translation>
    </message>
    <message>
        <source>Code of its own checked the proof: %1, and no pairing that keeps to this has a higher total than %2.</source>
        <translation>Un code à part a vérifié la preuve&#xa0;: %1, et aucun appariement qui s’y tient n’atteint un total plus élevé (%2).</translation>
    </message>
    <message>
        <source>Pairs (%1)</source>
        <translation>Binômes (%1)</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentoré·e</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor·e</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>Formé à la main.</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <translation>Formé à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody was paired.</source>
        <translation>Personne n’a été apparié.</translation>
    </message>
    <message>
        <source>Without a mentor (%1)</source>
        <translation>Sans mentor (%1)</translation>
    </message>
    <message>
        <source>What people decided</source>
        <translation>Ce que des personnes ont décidé</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Formé à la main</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>No pair was locked, refused or set by hand.</source>
        <translation>Aucun binôme n’a été verrouillé, écarté ou formé à la main.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiés</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>None of these pairs has been published out of this run.</source>
        <translation>Aucun de ces binômes n’a été publié à partir du présent calcul.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Ithaca</source>
        <translation>Bienvenue dans Ithaca</translation>
    </message>
    <message>
        <source>Bring mentors and mentees together, see why each pair was made, and decide yourself.</source>
        <translation>Réunissez mentor·e·s et mentoré·e·s, voyez pourquoi chaque binôme est formé, et décidez vous-même.</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>Begin a file for your organisation and its first program.</source>
        <translation>Commencer un fichier pour votre organisation et son premier programme.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Go on with a file made before. You can also drop it here.</source>
        <translation>Continuer avec un fichier existant. Vous pouvez aussi le déposer ici.</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Explorer l’exemple</translation>
    </message>
    <message>
        <source>200 made-up people at a made-up company: try everything, harm nothing.</source>
        <translation>200 personnes inventées dans une entreprise inventée&#xa0;: essayez tout, sans risque.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
</context>
<context>
    <name>WhoMoves</name>
    <message numerus="yes">
        <source>%1 would have no mentor any more.</source>
        <comment>one name or several</comment>
        <translation>
            <numerusform>%1 n’aurait plus de mentor·e.</numerusform>
            <numerusform>%1 n’auraient plus de mentor·e.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would get another mentor.</source>
        <comment>one name or several</comment>
        <translation>
            <numerusform>%1 changerait de mentor·e.</numerusform>
            <numerusform>%1 changeraient de mentor·e.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have a mentor then.</source>
        <comment>one name or several</comment>
        <translation>
            <numerusform>%1 aurait alors un·e mentor·e.</numerusform>
            <numerusform>%1 auraient alors un·e mentor·e.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>mentees</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commandLine</name>
    <message>
        <source>The organisation’s file. It is only read.</source>
        <translation>Le fichier de l’organisation. Il est seulement lu.</translation>
    </message>
    <message>
        <source>Looks at the integrity of the database, at the links between records, at the text of the schema (nothing but what Ithaca makes may be there) and at every record by the rules of the program. Says what it looked at and what it found.</source>
        <translation>Examine l’intégrité de la base de données, les liens entre les fiches, le texte du schéma (rien d’autre que ce que fait Ithaca ne doit s’y trouver) et chaque fiche selon les règles du logiciel. Dit ce qui a été examiné et trouvé.</translation>
    </message>
    <message>
        <source>exit code 0 when all is well, 1 when not</source>
        <translation>code de sortie 0 si tout va bien, 1 sinon</translation>
    </message>
    <message>
        <source>good</source>
        <comment>outcome of a check</comment>
        <translation>conforme</translation>
    </message>
    <message>
        <source>NOT GOOD</source>
        <comment>outcome of a check</comment>
        <translation>NON CONFORME</translation>
    </message>
    <message>
        <source>Integrity of the database: %1</source>
        <translation>Intégrité de la base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Links between records: %1</source>
        <translation>Liens entre les fiches&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text of the schema: %1</source>
        <translation>Texte du schéma&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rules of the program: %1</source>
        <translation>Règles du logiciel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Examiné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file has problems.</source>
        <translation>Le fichier a des problèmes.</translation>
    </message>
    <message>
        <source>Looks whether a file is sound.</source>
        <translation>Vérifie qu’un fichier est sain.</translation>
    </message>
    <message>
        <source>Language of what is said.</source>
        <translation>Langue des messages.</translation>
    </message>
    <message>
        <source>This page.</source>
        <translation>Cette page.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <comment>%1 is an argument such as FILE</comment>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«&#x202f;%1&#x202f;» est un argument de trop.</translation>
    </message>
    <message>
        <source>--%1 is one of: %2.</source>
        <translation>--%1 est l’un de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>The organisation’s file.</source>
        <translation>Le fichier de l’organisation.</translation>
    </message>
    <message>
        <source>The table to write; its ending says the kind. An older one is replaced.</source>
        <translation>Le tableau à écrire&#x202f;; son extension dit le type. Un ancien est remplacé.</translation>
    </message>
    <message>
        <source>Cells are data: what looks like a formula is written as text. In French, text files have semicolons, as spreadsheet programs expect there.</source>
        <translation>Les cellules sont des données&#xa0;: ce qui ressemble à une formule est écrit comme du texte. En français, les fichiers texte ont des points-virgules, comme les tableurs s’y attendent.</translation>
    </message>
    <message>
        <source>the published pairs as a workbook</source>
        <translation>les binômes publiés dans un classeur</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Il manque --%1.</translation>
    </message>
    <message>
        <source>“%1” must end in .xlsx, .csv or .tsv.</source>
        <translation>«&#x202f;%1&#x202f;» doit finir par .xlsx, .csv ou .tsv.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The text file to write. An older one is replaced.</source>
        <translation>Le fichier texte à écrire. Un ancien est remplacé.</translation>
    </message>
    <message>
        <source>the whole table of scores</source>
        <translation>tout le tableau des scores</translation>
    </message>
    <message>
        <source>Writes the score of every allowed pair.</source>
        <translation>Exporte le score de chaque binôme autorisé.</translation>
    </message>
    <message>
        <source>The list of people: CSV, TSV, TXT, XLSX, ODS or XLS, told apart by content.</source>
        <translation>La liste de personnes&#xa0;: CSV, TSV, TXT, XLSX, ODS ou XLS, reconnue à son contenu.</translation>
    </message>
    <message>
        <source>One role for the whole file, or a column says it (the default).</source>
        <translation>Un rôle pour tout le fichier, ou une colonne le dit (par défaut).</translation>
    </message>
    <message>
        <source>Of a text file, such as windows-1252; otherwise found out.</source>
        <translation>D’un fichier texte, par exemple windows-1252&#x202f;; sinon reconnu.</translation>
    </message>
    <message>
        <source>Of a text file: a character, or semicolon, comma, tab, pipe; otherwise found out.</source>
        <translation>D’un fichier texte&#xa0;: un caractère, ou semicolon, comma, tab, pipe&#x202f;; sinon reconnu.</translation>
    </message>
    <message>
        <source>The row of the file that holds the headers, counted from 1; 0: there is none; otherwise found out.</source>
        <translation>La ligne du fichier qui porte les en-têtes, comptée à partir de 1&#x202f;; 0&#xa0;: il n’y en a pas&#x202f;; sinon reconnue.</translation>
    </message>
    <message>
        <source>What a column is taken for; may be given several times. See below for the fields.</source>
        <translation>Ce qu’est une colonne&#x202f;; peut être donné plusieurs fois. Voir les champs ci-dessous.</translation>
    </message>
    <message>
        <source>How 03/04/2025 is read where the column does not tell.</source>
        <translation>Comment lire 03/04/2025 quand la colonne ne le dit pas.</translation>
    </message>
    <message>
        <source>What the role “mentore” means: the feminine of mentor, or mentoré without its accent.</source>
        <translation>Ce que veut dire le rôle «&#x202f;mentore&#x202f;»&#xa0;: le féminin de mentor, ou mentoré sans son accent.</translation>
    </message>
    <message>
        <source>Leaves out rows that are hidden in the spreadsheet.</source>
        <translation>Laisse de côté les lignes masquées dans la feuille de calcul.</translation>
    </message>
    <message>
        <source>Leaves out skills that are not in the file’s list.</source>
        <translation>Laisse de côté les compétences absentes de la liste du fichier.</translation>
    </message>
    <message>
        <source>Archives people who are no longer in the list.</source>
        <translation>Archive les personnes qui ne sont plus dans la liste.</translation>
    </message>
    <message>
        <source>Takes in the good rows although others have problems.</source>
        <translation>Importe les bonnes lignes même si d’autres ont des problèmes.</translation>
    </message>
    <message>
        <source>Writes the rows with problems and the reasons to a spreadsheet.</source>
        <translation>Écrit les lignes à problème et leurs motifs dans une feuille de calcul.</translation>
    </message>
    <message>
        <source>Says what would happen and changes nothing.</source>
        <translation>Dit ce qui se passerait et ne change rien.</translation>
    </message>
    <message>
        <source>For machines: counts, problems and what each column was taken for.</source>
        <translation>Pour les machines&#xa0;: comptes, problèmes et ce qu’est chaque colonne.</translation>
    </message>
    <message>
        <source>Columns that are taken for nothing are dropped and never stored. What a file with the same headers was taken for is remembered in the organisation’s file. A file with problem rows changes nothing and exits 1, unless --skip-problems is given. Importing the same list again changes nothing.</source>
        <translation>Les colonnes sans usage sont laissées de côté et jamais enregistrées. Le fichier de l’organisation retient ce qu’étaient les colonnes d’un fichier aux mêmes en-têtes. Un fichier avec des lignes à problème ne change rien et sort avec 1, sauf avec --skip-problems. Importer de nouveau la même liste ne change rien.</translation>
    </message>
    <message>
        <source>looks first</source>
        <translation>regarde d’abord</translation>
    </message>
    <message>
        <source>two columns said by hand</source>
        <translation>deux colonnes dites à la main</translation>
    </message>
    <message>
        <source>--separator is one character, or semicolon, comma, tab or pipe.</source>
        <translation>--separator est un caractère, ou semicolon, comma, tab ou pipe.</translation>
    </message>
    <message>
        <source>--map “%1” must look like &quot;Header=field&quot;.</source>
        <translation>--map «&#x202f;%1&#x202f;» doit ressembler à &quot;En-tête=champ&quot;.</translation>
    </message>
    <message>
        <source>There is no field “%1”. See: ithaca-cli import --help</source>
        <translation>Il n’y a pas de champ «&#x202f;%1&#x202f;». Voir&#xa0;: ithaca-cli import --help</translation>
    </message>
    <message>
        <source>--header-row is a number, counted from 1; 0 says that there is no header.</source>
        <translation>--header-row est un nombre, compté à partir de 1&#x202f;; 0 dit qu’il n’y a pas d’en-tête.</translation>
    </message>
    <message>
        <source>Row %1 of the file is empty or not there.</source>
        <translation>La ligne %1 du fichier est vide ou n’existe pas.</translation>
    </message>
    <message>
        <source>There is no column “%1” in the file. There is: %2.</source>
        <translation>Il n’y a pas de colonne «&#x202f;%1&#x202f;» dans le fichier. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Answer with --dates.</source>
        <translation>Répondez avec --dates.</translation>
    </message>
    <message>
        <source>Answer with --mentore.</source>
        <translation>Répondez avec --mentore.</translation>
    </message>
    <message>
        <source>They go in without taking part; answer with --role.</source>
        <translation>Elles sont importées sans participer&#x202f;; répondez avec --role.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remarks.</source>
        <translation>
            <numerusform>… et %n autre remarque.</numerusform>
            <numerusform>… et %n autres remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns taken in:</source>
        <translation>Colonnes importées&#xa0;:</translation>
    </message>
    <message>
        <source>Columns dropped: %1</source>
        <translation>Colonnes laissées de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Refused rows: %1</source>
        <translation>Lignes refusées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only looked: nothing has been changed.</source>
        <translation>Simple examen&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have problems: nothing has been changed. Correct them, or import the others with --skip-problems.</source>
        <translation>
            <numerusform>%n ligne a un problème&#xa0;: rien n’a été modifié. Corrigez-la, ou importez les autres avec --skip-problems.</numerusform>
            <numerusform>%n lignes ont un problème&#xa0;: rien n’a été modifié. Corrigez-les, ou importez les autres avec --skip-problems.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports people from a spreadsheet.</source>
        <translation>Importe des personnes depuis une feuille de calcul.</translation>
    </message>
    <message>
        <source>Runs a mentoring program from a shell: import the company’s spreadsheets, say what matters, pair everybody, take the list away. Works on the same files as the window.</source>
        <translation>Mène un programme de mentorat depuis un terminal&#xa0;: importer les listes de l’entreprise, dire ce qui compte, apparier tout le monde, emporter la liste. Travaille sur les mêmes fichiers que la fenêtre.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>La version.</translation>
    </message>
    <message>
        <source>This page; behind a command, its own page.</source>
        <translation>Cette page&#x202f;; derrière une commande, la sienne.</translation>
    </message>
    <message>
        <source>Exit codes: 0 it worked; 1 refused, or problems found; 2 wrong use.</source>
        <translation>Codes de sortie&#xa0;: 0 réussi&#x202f;; 1 refusé, ou problèmes trouvés&#x202f;; 2 mauvais usage.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>More with: %1</source>
        <translation>Pour en savoir plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong: %1</source>
        <translation>Un incident imprévu s’est produit&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was to be printed could not be written.</source>
        <translation>Ce qui devait être affiché n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Pair as many people as possible (the default), or reach the greatest sum of scores.</source>
        <translation>Apparier le plus de personnes possible (par défaut), ou atteindre la plus grande somme de scores.</translation>
    </message>
    <message>
        <source>Makes mentorships of the pairs. Without it nothing is written.</source>
        <translation>Fait des mentorats de ces binômes. Sans cela, rien n’est écrit.</translation>
    </message>
    <message>
        <source>For machines: pairs with the parts of their scores, people left over with the reasons, and the proof.</source>
        <translation>Pour les machines&#xa0;: binômes avec le détail des scores, personnes restantes avec les raisons, et la preuve.</translation>
    </message>
    <message>
        <source>shows whom it would pair</source>
        <translation>montre qui serait apparié</translation>
    </message>
    <message numerus="yes">
        <source>%n people without a mentor:</source>
        <translation>
            <numerusform>%n personne sans binôme&#xa0;:</numerusform>
            <numerusform>%n personnes sans binôme&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n binôme</numerusform>
            <numerusform>%n binômes</numerusform>
        </translation>
    </message>
    <message>
        <source>, mean score %1, lowest %2, %3 of %4 mentors used.</source>
        <translation>, score moyen %1, le plus bas %2, %3 personnes sur %4 accompagnent.</translation>
    </message>
    <message>
        <source>Proved best: no pairing has a higher total than %1.</source>
        <translation>Prouvé optimal&#xa0;: aucun appariement n’a un total supérieur à %1.</translation>
    </message>
    <message>
        <source>NOT proved best: total %1, at most %2 is possible.</source>
        <translation>NON prouvé optimal&#xa0;: total %1, au plus %2 est possible.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs published.</source>
        <translation>
            <numerusform>%n binôme publié.</numerusform>
            <numerusform>%n binômes publiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Works out who goes with whom.</source>
        <translation>Calcule qui va avec qui.</translation>
    </message>
    <message>
        <source>The file was brought to the present version; as it was before, it is kept as %1.</source>
        <translation>Le fichier a été mis à la version actuelle&#x202f;; son état d’avant est gardé dans %1.</translation>
    </message>
    <message>
        <source>The program that is meant; not needed where the file has only one.</source>
        <translation>Le programme dont il s’agit&#x202f;; inutile si le fichier n’en a qu’un.</translation>
    </message>
    <message>
        <source>The file has several programs: say which with --program (%1).</source>
        <translation>Le fichier a plusieurs programmes&#xa0;: dites lequel avec --program (%1).</translation>
    </message>
    <message>
        <source>There is no program in the file.</source>
        <translation>Il n’y a pas de programme dans le fichier.</translation>
    </message>
    <message>
        <source>There is no program “%1” in the file. There is: %2.</source>
        <translation>Il n’y a pas de programme «&#x202f;%1&#x202f;» dans le fichier. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no program in the file. Make one with: ithaca-cli new, or in the window.</source>
        <translation>Il n’y a pas de programme dans le fichier. Créez-en un avec ithaca-cli new, ou dans la fenêtre.</translation>
    </message>
    <message>
        <source>What matters: a set kept in the file, a ready-made one (balanced, skills-first, career-path, onboarding, cross-department) or a file of criteria. Otherwise the set chosen last, at first “balanced”.</source>
        <translation>Ce qui compte&#xa0;: un jeu gardé dans le fichier, un jeu tout prêt (balanced, skills-first, career-path, onboarding, cross-department) ou un fichier de critères. Sinon le dernier choisi, au début «&#x202f;balanced&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” holds no usable criteria. %2</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de critères utilisables. %2</translation>
    </message>
    <message>
        <source>There are no criteria called “%1”. There are: %2.</source>
        <translation>Il n’y a pas de critères nommés «&#x202f;%1&#x202f;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file to make; it must not be there yet. Its name usually ends in .ithaca.</source>
        <translation>Le fichier à créer&#x202f;; il ne doit pas encore exister. Son nom finit d’habitude par .ithaca.</translation>
    </message>
    <message>
        <source>Adds a program of this name.</source>
        <translation>Ajoute un programme de ce nom.</translation>
    </message>
    <message>
        <source>The name of the organisation; otherwise that of the file.</source>
        <translation>Le nom de l’organisation&#x202f;; sinon celui du fichier.</translation>
    </message>
    <message>
        <source>One file holds one organisation: its people, its skills and any number of programs. Only you can read it.</source>
        <translation>Un fichier contient une organisation&#xa0;: ses personnes, ses compétences et autant de programmes qu’on veut. Vous seul·e pouvez le lire.</translation>
    </message>
    <message>
        <source>makes a file with one program</source>
        <translation>crée un fichier avec un programme</translation>
    </message>
    <message>
        <source>--program needs a name.</source>
        <translation>--program demande un nom.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Créé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Added the program “%1”.</source>
        <translation>Programme «&#x202f;%1&#x202f;» ajouté.</translation>
    </message>
    <message>
        <source>The names of the levels, lowest first, separated by commas. Empty: levels are numbers.</source>
        <translation>Les noms des niveaux, du plus bas au plus haut, séparés par des virgules. Vide&#xa0;: les niveaux sont des nombres.</translation>
    </message>
    <message>
        <source>People keep the level of the same name; a level whose name is gone is cleared.</source>
        <translation>Les personnes gardent le niveau de même nom&#x202f;; un niveau dont le nom disparaît est effacé.</translation>
    </message>
    <message>
        <source>names four levels</source>
        <translation>nomme quatre niveaux</translation>
    </message>
    <message>
        <source>Levels are numbers now.</source>
        <translation>Les niveaux sont maintenant des nombres.</translation>
    </message>
    <message>
        <source>Levels, lowest first: %1</source>
        <translation>Niveaux, du plus bas au plus haut&#xa0;: %1</translation>
    </message>
    <message>
        <source>A list of skills: CSV, TSV, XLSX, ODS or XLS, with a name in English, in French or in both, and perhaps the kind (professional or interpersonal).</source>
        <translation>Une liste de compétences&#xa0;: CSV, TSV, XLSX, ODS ou XLS, avec un nom en anglais, en français ou les deux, et peut-être le type (professionnelle ou interpersonnelle).</translation>
    </message>
    <message>
        <source>A skill that is known by either name is completed, never doubled. Importing the same list again changes nothing.</source>
        <translation>Une compétence connue par l’un de ses noms est complétée, jamais doublée. Importer de nouveau la même liste ne change rien.</translation>
    </message>
    <message>
        <source>imports a list of skills</source>
        <translation>importe une liste de compétences</translation>
    </message>
    <message>
        <source>%1 skills added, %2 changed, %3 the same, %4 with a problem.</source>
        <translation>Compétences ajoutées&#xa0;: %1, modifiées&#xa0;: %2, identiques&#xa0;: %3, avec un problème&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Makes a new file.</source>
        <translation>Crée un nouveau fichier.</translation>
    </message>
    <message>
        <source>Names the organisation’s levels, lowest first.</source>
        <translation>Nomme les niveaux de l’organisation, du plus bas au plus haut.</translation>
    </message>
    <message>
        <source>Imports a list of skills.</source>
        <translation>Importe une liste de compétences.</translation>
    </message>
    <message>
        <source>Only who takes part in this program; otherwise everybody.</source>
        <translation>Seulement qui participe à ce programme&#x202f;; sinon tout le monde.</translation>
    </message>
    <message>
        <source>For machines: an array of people with their participations.</source>
        <translation>Pour les machines&#xa0;: un tableau de personnes avec leurs participations.</translation>
    </message>
    <message>
        <source>lists everybody</source>
        <translation>liste tout le monde</translation>
    </message>
    <message>
        <source>who has no level yet</source>
        <translation>qui n’a pas encore de niveau</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Participe comme</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists people and what they take part in.</source>
        <translation>Liste les personnes et leurs participations.</translation>
    </message>
    <message>
        <source>The column “%1” cannot be taken for two fields: give --map for it once.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» ne peut pas servir à deux champs&#xa0;: ne donnez --map qu’une fois pour elle.</translation>
    </message>
    <message>
        <source>--%1 is a day such as 2026-03-02.</source>
        <translation>--%1 est un jour comme 2026-03-02.</translation>
    </message>
    <message>
        <source>Who may see it: %1.</source>
        <translation>Qui peut le voir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The day, yyyy-mm-dd; today without it.</source>
        <translation>Le jour, aaaa-mm-jj&#x202f;; aujourd’hui sans cette option.</translation>
    </message>
    <message>
        <source>It did not take place: mentor, mentee or both did not come.</source>
        <translation>Elle n’a pas eu lieu, en l’absence de&#xa0;: mentor, mentee ou both.</translation>
    </message>
    <message>
        <source>Shared notes.</source>
        <translation>Notes partagées.</translation>
    </message>
    <message>
        <source>How long it was.</source>
        <translation>Sa durée.</translation>
    </message>
    <message>
        <source>Prints the number of the session.</source>
        <translation>Affiche le numéro de la séance.</translation>
    </message>
    <message>
        <source>a session took place</source>
        <translation>une séance a eu lieu</translation>
    </message>
    <message>
        <source>--%1 is a number.</source>
        <translation>--%1 est un nombre.</translation>
    </message>
    <message>
        <source>What is to be reached.</source>
        <translation>Ce qu’il s’agit d’atteindre.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>L’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How one will know.</source>
        <translation>À quoi on le saura.</translation>
    </message>
    <message>
        <source>By when, yyyy-mm-dd.</source>
        <translation>Pour quand, aaaa-mm-jj.</translation>
    </message>
    <message>
        <source>A step on the way; may be given several times.</source>
        <translation>Une étape&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Prints the number of the goal, which is under way at once.</source>
        <translation>Affiche le numéro de l’objectif, aussitôt en cours.</translation>
    </message>
    <message>
        <source>a goal with a milestone</source>
        <translation>un objectif avec un jalon</translation>
    </message>
    <message>
        <source>A field of the form and what is said; given for each field.</source>
        <translation>Un champ du formulaire et son texte&#x202f;; à donner pour chaque champ.</translation>
    </message>
    <message>
        <source>Prints the number of the feedback.</source>
        <translation>Affiche le numéro du retour.</translation>
    </message>
    <message>
        <source>feedback by situation, behaviour, impact</source>
        <translation>un retour par situation, comportement, impact</translation>
    </message>
    <message>
        <source>--%1 is written FIELD=TEXT.</source>
        <translation>--%1 s’écrit CHAMP=TEXTE.</translation>
    </message>
    <message>
        <source>Records that a session took place, or did not.</source>
        <translation>Consigne qu’une séance a eu lieu, ou non.</translation>
    </message>
    <message>
        <source>Adds a goal to a mentee.</source>
        <translation>Ajoute un objectif à une personne mentorée.</translation>
    </message>
    <message>
        <source>Records feedback of a pair.</source>
        <translation>Consigne un retour au sein d’un binôme.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notes personnelles</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Strengths and areas to grow</source>
        <translation>Points forts et axes de progrès</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Préoccupations</translation>
    </message>
    <message>
        <source>For machines.</source>
        <translation>Pour les machines.</translation>
    </message>
    <message>
        <source>what Zoé sees of her mentoring</source>
        <translation>ce que Zoé voit de son mentorat</translation>
    </message>
    <message>
        <source>Give either --pair or --person.</source>
        <translation>Donnez --pair ou --person.</translation>
    </message>
    <message>
        <source>Shows a pair or a person as somebody may see it.</source>
        <translation>Montre ce que quelqu’un peut voir d’un binôme ou d’une personne.</translation>
    </message>
    <message>
        <source>How long to wait while somebody else has the file open; %1 without it.</source>
        <translation>Combien de temps attendre tant que quelqu’un d’autre a le fichier ouvert&#x202f;; %1 sans cette option.</translation>
    </message>
    <message>
        <source>--%1 is a number of seconds.</source>
        <translation>--%1 est un nombre de secondes.</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <translation>Examen du fichier %1…</translation>
    </message>
    <message>
        <source>--%1 “%2” must begin with the number of a row, as in 12=….</source>
        <translation>--%1 «&#x202f;%2&#x202f;» doit commencer par le numéro d’une ligne, comme 12=….</translation>
    </message>
    <message>
        <source>--%1 is same or new, for all rows or for one (12=new).</source>
        <translation>--%1 vaut same ou new, pour toutes les lignes ou pour une seule (12=new).</translation>
    </message>
    <message>
        <source>Rows with a known name and address and another staff number: the numbers have changed, or something is wrong.</source>
        <translation>Des lignes portent un nom et une adresse connus avec un autre matricule&#xa0;: les matricules ont changé (yes), ou quelque chose ne va pas (no).</translation>
    </message>
    <message>
        <source>The row is the known person whom it may be; may be given several times.</source>
        <translation>La ligne est bien la personne connue à laquelle elle ressemble&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>The first row is of the same person as the second; both are written together.</source>
        <translation>La première ligne concerne la même personne que la seconde&#x202f;; les deux sont réunies.</translation>
    </message>
    <message>
        <source>Who is meant by the name of a manager: a staff number or an address, or nothing for none of those who may be.</source>
        <translation>Qui est désigné par un nom de responsable&#xa0;: un matricule ou une adresse, ou rien si ce n’est aucune des personnes possibles.</translation>
    </message>
    <message>
        <source>With --archive-missing: archives more than a tenth of the people.</source>
        <translation>Avec --archive-missing&#xa0;: archive même plus d’une personne sur dix.</translation>
    </message>
    <message>
        <source>What becomes of the open pairs of people who are archived; otherwise they are kept, and named.</source>
        <translation>Ce que deviennent les binômes en cours des personnes archivées&#x202f;; à défaut ils restent, et sont nommés.</translation>
    </message>
    <message>
        <source>--same-row is two rows of the file, the later one first (12=3).</source>
        <translation>--same-row donne deux lignes du fichier, la plus basse d’abord (12=3).</translation>
    </message>
    <message>
        <source>--manager “%1” must look like &quot;NAME=WHO&quot;.</source>
        <translation>--manager «&#x202f;%1&#x202f;» doit s’écrire «&#x202f;NOM=QUI&#x202f;».</translation>
    </message>
    <message>
        <source>--same-person %1: that row is not said to be perhaps a known person.</source>
        <translation>--same-person %1&#xa0;: cette ligne ne ressemble à aucune personne connue.</translation>
    </message>
    <message>
        <source>Taken as somebody new; if not, say --same-person %1.</source>
        <translation>Prise pour une nouvelle personne&#x202f;; sinon, ajoutez --same-person %1.</translation>
    </message>
    <message>
        <source>Answer with --reused-number %1=same or %1=new.</source>
        <translation>Répondez par --reused-number %1=same ou %1=new.</translation>
    </message>
    <message>
        <source>Answer with --new-numbers.</source>
        <translation>Répondez par --new-numbers.</translation>
    </message>
    <message>
        <source>It may be %1. Answer with --manager &quot;%2=…&quot;.</source>
        <translation>Ce peut être %1. Répondez par --manager &quot;%2=…&quot;.</translation>
    </message>
    <message>
        <source>Answer with --archive-many.</source>
        <translation>Répondez par --archive-many.</translation>
    </message>
    <message>
        <source>They stay open; answer with --leavers-pairs.</source>
        <translation>Ils restent en cours&#x202f;; répondez par --leavers-pairs.</translation>
    </message>
    <message>
        <source>%1 leaves: the pair with %2 ends.</source>
        <translation>%1 s’en va&#xa0;: le binôme avec %2 prend fin.</translation>
    </message>
    <message>
        <source>%1 leaves: the pair with %2 stays open.</source>
        <translation>%1 s’en va&#xa0;: le binôme avec %2 reste en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are archived, as they are not in the list: %1</source>
        <translation>
            <numerusform>%n personne est archivée, car absente de la liste&#xa0;: %1</numerusform>
            <numerusform>%n personnes sont archivées, car absentes de la liste&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the list itself, which would be lost. Give the refused rows another name.</source>
        <translation>«&#x202f;%1&#x202f;» est la liste elle-même, qui serait perdue. Donnez un autre nom aux lignes refusées.</translation>
    </message>
    <message>
        <source>The sheet to read; otherwise the one that looks most like a list of people.</source>
        <translation>La feuille à lire&#x202f;; sinon celle qui ressemble le plus à une liste de personnes.</translation>
    </message>
    <message>
        <source>Say --encoding if they are wrong.</source>
        <translation>Donnez --encoding s’ils sont faux.</translation>
    </message>
    <message>
        <source>No row of headings was found: the columns are called A, B, …; say --header-row if there is one.</source>
        <translation>Aucune ligne d’en-têtes n’a été trouvée&#xa0;: les colonnes s’appellent A, B, …&#x202f;; donnez --header-row s’il y en a une.</translation>
    </message>
    <message>
        <source>Say --sheet to read another one.</source>
        <translation>Donnez --sheet pour en lire une autre.</translation>
    </message>
    <message>
        <source>Answer with --map &quot;Header=full_name&quot; or --without-names.</source>
        <translation>Répondez par --map &quot;En-tête=full_name&quot; ou --without-names.</translation>
    </message>
    <message>
        <source>Are they still employed? Answer with --status &quot;%1=active&quot; or --status &quot;%1=left&quot;.</source>
        <translation>Ces personnes sont-elles toujours en poste&#x202f;? Répondez par --status &quot;%1=active&quot; ou --status &quot;%1=left&quot;.</translation>
    </message>
    <message>
        <source>Taken as another skill; if it is the same: --same-skill &quot;%1=%2&quot;.</source>
        <translation>Prise pour une autre compétence&#x202f;; si c’est la même&#xa0;: --same-skill &quot;%1=%2&quot;.</translation>
    </message>
    <message>
        <source>What a word of the status means; may be given several times.</source>
        <translation>Ce que signifie un mot du statut&#x202f;; peut être donnée plusieurs fois.</translation>
    </message>
    <message>
        <source>The skill that the list calls A is the one called B; may be given several times.</source>
        <translation>La compétence que la liste appelle A est celle qui s’appelle B&#x202f;; peut être donnée plusieurs fois.</translation>
    </message>
    <message>
        <source>Takes people in though no column holds names.</source>
        <translation>Prend les personnes bien qu’aucune colonne ne contienne de noms.</translation>
    </message>
    <message>
        <source>Fields: %1; custom:NAME makes a field of your own; skills:NAME and needs:NAME say that the column answers about this one skill; none drops the column.</source>
        <translation>Champs&#xa0;: %1&#x202f;; custom:NOM crée un champ à vous&#x202f;; skills:NOM et needs:NOM disent que la colonne répond à propos de cette seule compétence&#x202f;; none écarte la colonne.</translation>
    </message>
    <message>
        <source>--status “%1” must look like &quot;WORD=active&quot; or &quot;WORD=left&quot;.</source>
        <translation>--status «&#x202f;%1&#x202f;» doit s’écrire &quot;MOT=active&quot; ou &quot;MOT=left&quot;.</translation>
    </message>
    <message>
        <source>--same-skill “%1” must look like &quot;A=B&quot;.</source>
        <translation>--same-skill «&#x202f;%1&#x202f;» doit s’écrire &quot;A=B&quot;.</translation>
    </message>
    <message>
        <source>Who is at the desk: the coordinator (the default), or somebody by address, staff number or name.</source>
        <translation>Qui l’on est&#xa0;: le ou la responsable du programme (par défaut), ou une personne par son adresse, son matricule ou son nom.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, an address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (staff number %2)</source>
        <translation>%1 (matricule %2)</translation>
    </message>
    <message>
        <source>%1 (number %2 in this file)</source>
        <translation>%1 (numéro %2 dans ce fichier)</translation>
    </message>
    <message>
        <source>Nobody in this file has the address, the staff number or the name “%1”.</source>
        <translation>Personne dans ce fichier n’a l’adresse, le matricule ou le nom «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” may be several people: %2. Give an address or a staff number.</source>
        <translation>«&#x202f;%1&#x202f;» peut désigner plusieurs personnes&#xa0;: %2. Donnez une adresse ou un matricule.</translation>
    </message>
    <message>
        <source>The pair: its number, or its two people with a + between them, each by address, staff number or name.</source>
        <translation>Le binôme&#xa0;: son numéro, ou ses deux personnes avec un + entre elles, chacune par son adresse, son matricule ou son nom.</translation>
    </message>
    <message>
        <source>There is no pair “%1” that may be seen here. The mentee comes first: mentee+mentor.</source>
        <translation>Aucun binôme «&#x202f;%1&#x202f;» n’est visible ici. La personne mentorée vient d’abord&#xa0;: mentoré·e+mentor·e.</translation>
    </message>
    <message>
        <source>“%1” may be several pairs: %2. Give the number of one.</source>
        <translation>«&#x202f;%1&#x202f;» peut désigner plusieurs binômes&#xa0;: %2. Donnez le numéro de l’un d’eux.</translation>
    </message>
    <message>
        <source>Every pair that no rule forbids, one a line: mentee_email,mentor_email,score,known. Scores go from 0 to 10000; known is the share of the weight that is known, 0 to 100. For other programs: UTF-8, commas, no byte order mark, the same in every language.</source>
        <translation>Chaque binôme qu’aucune règle n’interdit, un par ligne&#xa0;: mentee_email,mentor_email,score,known. Les scores vont de 0 à 10000&#x202f;; known est la part connue du poids, de 0 à 100. Pour d’autres programmes&#xa0;: UTF-8, virgules, sans marque d’ordre des octets, identique dans toutes les langues.</translation>
    </message>
    <message>
        <source>Nominated people and those who wait longest come first, before the scores.</source>
        <translation>Les personnes désignées et celles qui attendent depuis le plus longtemps passent d’abord, avant les scores.</translation>
    </message>
    <message>
        <source>pairs by career path, those who wait longest first, and publishes</source>
        <translation>apparie selon le parcours, les plus longues attentes d’abord, et publie</translation>
    </message>
    <message>
        <source>The percentage beside a score is the share of the weight that is known.</source>
        <translation>Le pourcentage à côté d’un score est la part connue du poids.</translation>
    </message>
    <message>
        <source>By name, as the language sorts. The last column has the numbers of the open pairs, for --pair. Archived people are left out of the table; the JSON marks them as archived.</source>
        <translation>Par nom, selon l’ordre de la langue. La dernière colonne donne les numéros des binômes en cours, pour --pair. Les personnes archivées ne figurent pas dans le tableau&#x202f;; le JSON les marque comme archivées.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>Whose goal it is: an address, a staff number or a name.</source>
        <translation>De qui est l’objectif&#xa0;: une adresse, un matricule ou un nom.</translation>
    </message>
    <message>
        <source>Who gives it (an address, a staff number or a name), when the coordinator records it; the mentor without it.</source>
        <translation>Qui le donne (une adresse, un matricule ou un nom), quand le ou la responsable du programme le consigne&#x202f;; sans cela, la mentore ou le mentor.</translation>
    </message>
    <message>
        <source>Everything of one person, by address, staff number or name.</source>
        <translation>Tout d’une personne, par son adresse, son matricule ou son nom.</translation>
    </message>
    <message>
        <source>The list of pairs: CSV, TSV, TXT, XLSX, ODS or XLS, told apart by content.</source>
        <translation>La liste des binômes&#xa0;: CSV, TSV, TXT, XLSX, ODS ou XLS, reconnus au contenu.</translation>
    </message>
    <message>
        <source>The sheet to read; otherwise the first.</source>
        <translation>La feuille à lire&#x202f;; sinon la première.</translation>
    </message>
    <message>
        <source>Accepts people who do not take part yet in the role that their pair needs.</source>
        <translation>Accepte les personnes qui ne participent pas encore, dans le rôle que demande leur binôme.</translation>
    </message>
    <message>
        <source>For machines: counts, pairs, problems and what each column was taken for.</source>
        <translation>Pour les machines&#xa0;: nombres, binômes, problèmes et sens donné à chaque colonne.</translation>
    </message>
    <message>
        <source>Fields: %1; none passes a column over.</source>
        <translation>Champs&#xa0;: %1&#x202f;; none laisse une colonne de côté.</translation>
    </message>
    <message>
        <source>People are found by staff number, address or full name; whoever is not known, or not the only one of a name, is a problem. So is a pair that must not be, a mentor without a free place and a mentee who is paired already. A pair that is in the file already is the same; one with a day of its end is remembered as it was. A file with problem rows changes nothing and exits 1, unless --skip-problems is given.</source>
        <translation>Les personnes sont retrouvées par le matricule, l’adresse ou le nom complet&#x202f;; qui n’est pas connu, ou porte le même nom que d’autres, est un problème. De même un binôme interdit, un·e mentor·e sans place libre, un·e mentoré·e déjà en binôme. Un binôme déjà dans le fichier est identique&#x202f;; s’il porte un jour de fin, il est retenu tel qu’il a été. Un fichier avec des lignes à problème ne change rien et le code est 1, sauf avec --skip-problems.</translation>
    </message>
    <message>
        <source>There is no field “%1”. See: ithaca-cli import-pairs --help</source>
        <translation>Il n’y a pas de champ «&#x202f;%1&#x202f;». Voir&#xa0;: ithaca-cli import-pairs --help</translation>
    </message>
    <message>
        <source>The file needs a column for the mentee and one for the mentor. Say which with --map.</source>
        <translation>Le fichier a besoin d’une colonne pour la personne mentorée et d’une autre pour la mentore ou le mentor. Indiquez lesquelles avec --map.</translation>
    </message>
    <message>
        <source>--enrol accepts the people who do not take part yet.</source>
        <translation>--enrol accepte les personnes qui ne participent pas encore.</translation>
    </message>
    <message>
        <source>Imports pairs that were made elsewhere.</source>
        <translation>Importe des binômes formés ailleurs.</translation>
    </message>
    <message>
        <source>Taken as: %1.</source>
        <translation>Pris comme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Last time, a file with these headers was taken so: %1.</source>
        <translation>La dernière fois, un fichier avec ces en-têtes a été pris ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>NOT proved: the check of this result failed. Look at the pairs before you publish them, and please report it.</source>
        <translation>NON prouvé&#xa0;: la vérification de ce résultat a échoué. Relisez les binômes avant de les publier, et merci de signaler le problème.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n more could be paired.</source>
        <comment>people</comment>
        <translation>
            <numerusform>Au plus, %n personne de plus pourrait être appariée.</numerusform>
            <numerusform>Au plus, %n personnes de plus pourraient être appariées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked pairs stay as they are.</source>
        <translation>Les binômes verrouillés restent tels quels.</translation>
    </message>
    <message>
        <source>A row with somebody’s staff number or address and another name: the same person, or somebody new who has been given it. Until answered such rows are refused.</source>
        <translation>Une ligne porte le matricule ou l’adresse d’une personne connue avec un autre nom&#xa0;: la même personne (same), ou une nouvelle à qui le matricule ou l’adresse a été donné (new). Sans réponse, ces lignes sont refusées.</translation>
    </message>
    <message>
        <source>--same-row %1=%2: the file has no person in row %3.</source>
        <translation>--same-row %1=%2&#xa0;: la ligne %3 du fichier ne contient personne.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>For machines: every reason with its count and all that waits.</source>
        <translation>Pour les machines&#xa0;: chaque raison avec son nombre et tout ce qui attend.</translation>
    </message>
    <message>
        <source>What waits for the coordinator, or with --as for somebody: the same list as on their home page, the longest waiting first.</source>
        <translation>Ce qui attend le ou la responsable du programme ou, avec --as, quelqu’un d’autre&#xa0;: la même liste que sur sa page d’accueil, ce qui attend le plus longtemps d’abord.</translation>
    </message>
    <message>
        <source>what needs the coordinator today</source>
        <translation>ce qui attend le ou la responsable du programme aujourd’hui</translation>
    </message>
    <message>
        <source>what waits for Inès</source>
        <translation>ce qui attend Inès</translation>
    </message>
    <message>
        <source>Says what waits for whoever is at the desk.</source>
        <translation>Dit ce qui attend le ou la responsable, ou la personne donnée.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What the thanks are for.</source>
        <translation>Pour quoi l’on remercie.</translation>
    </message>
    <message>
        <source>Who says thanks (an address, a staff number or a name), when the coordinator records it; the mentor without it.</source>
        <translation>Qui remercie (une adresse, un matricule ou un nom), quand le ou la responsable du programme le consigne&#x202f;; sans cela, la mentore ou le mentor.</translation>
    </message>
    <message>
        <source>Prints the number of the thanks.</source>
        <translation>Affiche le numéro du remerciement.</translation>
    </message>
    <message>
        <source>thanks from the mentor</source>
        <translation>un remerciement de la mentore ou du mentor</translation>
    </message>
    <message>
        <source>Records thanks of a pair.</source>
        <translation>Consigne un remerciement d’un binôme.</translation>
    </message>
    <message>
        <source>schema entries</source>
        <translation>éléments du schéma</translation>
    </message>
    <message>
        <source>pages of the file</source>
        <translation>pages du fichier</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>champs personnalisés</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>programmes</translation>
    </message>
    <message>
        <source>participations</source>
        <translation>participations</translation>
    </message>
    <message>
        <source>forbidden pairs</source>
        <translation>binômes interdits</translation>
    </message>
    <message>
        <source>decisions on pairs</source>
        <translation>décisions sur des binômes</translation>
    </message>
    <message>
        <source>mentorships</source>
        <translation>mentorats</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>ententes</translation>
    </message>
    <message>
        <source>matching runs</source>
        <translation>calculs d’appariement</translation>
    </message>
    <message>
        <source>sets of criteria</source>
        <translation>jeux de critères</translation>
    </message>
    <message>
        <source>lines of the log</source>
        <translation>lignes du journal</translation>
    </message>
    <message>
        <source>Mentors wished for in %1</source>
        <translation>Souhaits de mentor·e dans %1</translation>
    </message>
    <message>
        <source>Mentees wished for in %1</source>
        <translation>Souhaits de mentoré·e dans %1</translation>
    </message>
    <message>
        <source>Never to be paired with</source>
        <translation>À ne jamais apparier avec</translation>
    </message>
    <message>
        <source>Shows what whoever is at the desk may see, and nothing else: of a goal shared in outline its title and progress, of private notes only one’s own. Wishes, and whom somebody must not be paired with, are shown to the coordinator; to a person only what they said themselves.</source>
        <translation>Montre ce que l’on peut voir en tant que responsable du programme, ou que la personne donnée, et rien d’autre&#xa0;: d’un objectif partagé en aperçu, le titre et l’avancement&#x202f;; des notes personnelles, les siennes seulement. Les souhaits, et avec qui quelqu’un ne doit pas être apparié, sont montrés aux responsables du programme&#x202f;; à une personne, seulement ce qu’elle en a dit elle-même.</translation>
    </message>
    <message>
        <source>Takes in who is accepted and available today. Pairs locked in the window stay, refused ones never come. The answer is the best there is, and separate code checks its proof in every run. The same file gives the same pairs. Beside each score stands the share of the weight that is known: 100 of 100 from a quarter of it is not 100 from all.</source>
        <translation>Prend en compte qui est accepté et disponible aujourd’hui. Les binômes verrouillés dans la fenêtre restent, les refusés ne viennent jamais. La réponse est la meilleure qui soit, et un code à part vérifie sa preuve à chaque fois. Le même fichier donne les mêmes binômes. À côté de chaque score figure la part connue du poids&#xa0;: 100 sur 100 d’après un quart du poids ne vaut pas 100 d’après le tout.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Entente</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s), %1</source>
        <translation>
            <numerusform>chaque semaine, %1</numerusform>
            <numerusform>toutes les %n semaines, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>accepted by both</source>
        <translation>acceptée par les deux</translation>
    </message>
    <message>
        <source>not yet accepted by both</source>
        <translation>pas encore acceptée par les deux</translation>
    </message>
    <message>
        <source>No pair is locked or refused.</source>
        <translation>Aucun binôme n’est verrouillé ni écarté.</translation>
    </message>
    <message>
        <source>Locked pairs stay in every run of the matching, refused ones never come again. Both are decided in the window, where they are taken back as well.</source>
        <translation>Les binômes verrouillés restent dans chaque calcul, ceux qui sont écartés n’y reviennent jamais. Les deux se décident dans la fenêtre, où l’on revient aussi dessus.</translation>
    </message>
    <message>
        <source>what was decided of pairs, with the reasons</source>
        <translation>ce qui a été décidé des binômes, avec les raisons</translation>
    </message>
    <message>
        <source>Lists the locked and the refused pairs.</source>
        <translation>Liste les binômes verrouillés et écartés.</translation>
    </message>
    <message>
        <source>People; published pairs; the list of skills; or every allowed pair with its score.</source>
        <translation>Les personnes&#x202f;; les binômes publiés&#x202f;; la liste des compétences&#x202f;; ou chaque binôme permis avec son score.</translation>
    </message>
    <message>
        <source>Writes people, pairs, skills or scores to a spreadsheet.</source>
        <translation>Écrit personnes, binômes, compétences ou scores dans une feuille de calcul.</translation>
    </message>
    <message>
        <source>Nothing of this kind was done.</source>
        <translation>Rien de ce genre n’a été fait.</translation>
    </message>
    <message>
        <source>There are older lines: ask for more of them with --most.</source>
        <translation>Il y a des lignes plus anciennes&#xa0;: demandez-en davantage avec --most.</translation>
    </message>
    <message>
        <source>Only one kind: people, programs, pairs, mentoring, organisation or taken-back.</source>
        <translation>Un seul sujet&#xa0;: people (personnes), programs (programmes), pairs (binômes), mentoring (mentorat), organisation (réglages) ou taken-back (annulations).</translation>
    </message>
    <message>
        <source>Nothing from before that day.</source>
        <translation>Rien d’avant ce jour.</translation>
    </message>
    <message>
        <source>At most so many lines; 100 without it.</source>
        <translation>Au plus ce nombre de lignes&#x202f;; 100 si rien n’est dit.</translation>
    </message>
    <message>
        <source>what was done with pairs since the first of March</source>
        <translation>ce qui a été fait des binômes depuis le premier mars</translation>
    </message>
    <message>
        <source>Says who did what in a file, and when.</source>
        <translation>Dit qui a fait quoi dans un fichier, et quand.</translation>
    </message>
    <message>
        <source>--%1 is a number from 1 on.</source>
        <translation>--%1 est un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>The list of skills is of the whole file: without --program.</source>
        <translation>La liste des compétences est celle de tout le fichier&#xa0;: sans --program.</translation>
    </message>
    <message>
        <source>Only what was done with one person’s own entry and part in programs, by address, staff number or name; for the coordinator.</source>
        <translation>Seulement ce qui a été fait de la fiche d’une personne et de sa place dans les programmes, par adresse, matricule ou nom&#x202f;; pour la coordination.</translation>
    </message>
    <message>
        <source>With --person, --kind is people, programs or taken-back.</source>
        <translation>Avec --person, --kind vaut people, programs ou taken-back.</translation>
    </message>
    <message>
        <source>Keeps the result under this name, to compare it with others: see “scenarios”.</source>
        <translation>Garde le résultat sous ce nom, pour le comparer à d’autres&#xa0;: voir «&#x202f;scenarios&#x202f;».</translation>
    </message>
    <message>
        <source>Proved best: %1, and no pairing that keeps to this has a higher total than %2.</source>
        <translation>Meilleur prouvé&#xa0;: %1, et aucun appariement qui s’y tient n’atteint un total plus élevé (%2).</translation>
    </message>
    <message>
        <source>“%1” is no share. Write it like site=Lyon:30-60: a field (site, department, country, job_title), a value, the least and the most per cent.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une part. Écrivez par exemple site=Lyon:30-60&#xa0;: un champ (site, department, country, job_title), une valeur, le moins et le plus en pour cent.</translation>
    </message>
    <message>
        <source>All shares have to be of the same field.</source>
        <translation>Toutes les parts doivent porter sur le même champ.</translation>
    </message>
    <message>
        <source>As many mentors as possible have somebody.</source>
        <translation>Le plus possible de mentor·e·s ont quelqu’un.</translation>
    </message>
    <message>
        <source>As many first wishes of mentees as possible are met.</source>
        <translation>Le plus possible de premiers souhaits des mentoré·e·s sont exaucés.</translation>
    </message>
    <message>
        <source>The lowest score is as high as possible, before the sum of the scores.</source>
        <translation>Le score le plus bas est aussi haut que possible, avant la somme des scores.</translation>
    </message>
    <message>
        <source>So many per cent of the pairs, at least and at most, are of mentees of a site, department, country or job_title. May be given several times.</source>
        <translation>Tant pour cent des binômes, au moins et au plus, sont ceux des mentoré·e·s d’un site, d’un service (department), d’un pays (country) ou d’un poste (job_title). Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>This scenario …</source>
        <translation>Ce scénario…</translation>
    </message>
    <message>
        <source>… beside this one, pair by pair.</source>
        <translation>… à côté de celui-ci, binôme par binôme.</translation>
    </message>
    <message>
        <source>Its criteria and aims become those of the program, and the run is kept: the next one stays close to it.</source>
        <translation>Ses critères et ses buts deviennent ceux du programme, et le calcul est gardé&#xa0;: le suivant en restera proche.</translation>
    </message>
    <message>
        <source>Deletes the scenario.</source>
        <translation>Supprime le scénario.</translation>
    </message>
    <message>
        <source>A scenario is a run of the matching that was kept under a name: “match --scenario NAME” makes one. Nothing is published.</source>
        <translation>Un scénario est un calcul de l’appariement gardé sous un nom&#xa0;: «&#x202f;match --scenario NOM&#x202f;» en fait un. Rien n’est publié.</translation>
    </message>
    <message>
        <source>pairs gained, lost and changed, and the figures of both</source>
        <translation>binômes gagnés, perdus et changés, et les chiffres des deux</translation>
    </message>
    <message>
        <source>There is no scenario “%1” in this program.</source>
        <translation>Il n’y a pas de scénario «&#x202f;%1&#x202f;» dans ce programme.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1: %2, and %3 in the other</source>
        <comment>mentee, mentor in each scenario</comment>
        <translation>%1&#xa0;: %2, et %3 dans l’autre</translation>
    </message>
    <message>
        <source>Both pair the same people.</source>
        <translation>Les deux apparient les mêmes personnes.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) with somebody else.</source>
        <translation>
            <numerusform>%n mentoré·e avec quelqu’un d’autre.</numerusform>
            <numerusform>%n mentoré·e·s avec quelqu’un d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scenario is kept in this program.</source>
        <translation>Aucun scénario n’est gardé dans ce programme.</translation>
    </message>
    <message>
        <source>Name two scenarios: --compare and --with.</source>
        <translation>Nommez deux scénarios&#xa0;: --compare et --with.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is what the program is matched by now: %n pairs, none of them published.</source>
        <translation>
            <numerusform>Le programme est maintenant apparié selon «&#x202f;%1&#x202f;»&#xa0;: %n binôme, non publié.</numerusform>
            <numerusform>Le programme est maintenant apparié selon «&#x202f;%1&#x202f;»&#xa0;: %n binômes, dont aucun publié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists, compares, promotes and deletes scenarios.</source>
        <translation>Liste, compare, adopte et supprime des scénarios.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Le calcul a été arrêté.</translation>
    </message>
    <message>
        <source>A mentee or a mentor of the program: address, staff number or name.</source>
        <translation>Un·e mentoré·e ou un·e mentor·e du programme&#xa0;: adresse, matricule ou nom.</translation>
    </message>
    <message>
        <source>Runs the matching without writing anything and tells why the person is paired with whom; or why with nobody, rule by rule, and which single change would pair them, each tried out by a run of its own.</source>
        <translation>Lance l’appariement sans rien écrire et dit avec qui la personne est en binôme et pourquoi&#x202f;; ou pourquoi avec personne, règle par règle, et quel seul changement la mettrait en binôme, chacun essayé par un calcul à part.</translation>
    </message>
    <message>
        <source>why Zoé has this mentor</source>
        <translation>pourquoi Zoé a ce mentor</translation>
    </message>
    <message>
        <source>%1 with %2: %3 of 100, %4.</source>
        <comment>mentee, mentor, score, how much is known</comment>
        <translation>%1 avec %2&#xa0;: %3 sur 100, %4.</translation>
    </message>
    <message>
        <source>%1 has no mentor in this run.</source>
        <translation>%1 n’a pas de mentor dans ce calcul.</translation>
    </message>
    <message>
        <source>No single change that was tried would pair them.</source>
        <translation>Aucun seul changement essayé ne lui donnerait un·e mentor·e.</translation>
    </message>
    <message>
        <source>One of these alone would pair them, as a run of its own showed:</source>
        <translation>L’un de ces changements suffirait, comme l’a montré un calcul à part&#xa0;:</translation>
    </message>
    <message>
        <source>The next best mentors, for this mentee alone:</source>
        <translation>Les meilleurs mentors suivants, pour cette seule personne&#xa0;:</translation>
    </message>
    <message>
        <source>Say of whom: --person.</source>
        <translation>Dites de qui&#xa0;: --person.</translation>
    </message>
    <message>
        <source>%1 takes no part in a run of this program today: not accepted, paused, archived, or paired already.</source>
        <translation>%1 ne participe aujourd’hui à aucun calcul de ce programme&#xa0;: candidature non acceptée, en pause, fiche archivée, ou déjà en binôme.</translation>
    </message>
    <message>
        <source>%1 has no mentee in this run.</source>
        <translation>%1 n’accompagne personne dans ce calcul.</translation>
    </message>
    <message>
        <source>The mentee of the pair.</source>
        <translation>Le ou la mentoré·e du binôme.</translation>
    </message>
    <message>
        <source>The mentor of the pair.</source>
        <translation>Le ou la mentor·e du binôme.</translation>
    </message>
    <message>
        <source>What it would cost to set this pair by hand; for a pair that the run makes itself, what it would cost to refuse it. Nothing is written. The cost is the difference of two best pairings, in people, in points and with everybody who changes mentors.</source>
        <translation>Ce que coûterait de choisir ce binôme à la main&#x202f;; pour un binôme que le calcul fait lui-même, ce que coûterait son refus. Rien n’est écrit. Le coût est la différence entre deux meilleurs appariements, en personnes, en points et avec toutes celles qui changent de mentor.</translation>
    </message>
    <message>
        <source>what Zoé with Ana would cost</source>
        <translation>ce que coûterait Zoé avec Ana</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>mentee, new mentor, mentor before</comment>
        <translation>%1&#xa0;: %2 au lieu du choix précédent (%3)</translation>
    </message>
    <message>
        <source>Name both people: --mentee and --mentor.</source>
        <translation>Nommez les deux personnes&#xa0;: --mentee et --mentor.</translation>
    </message>
    <message>
        <source>%1 has no free place beside the pairs that are locked.</source>
        <translation>%1 n’a pas de place libre à côté des binômes verrouillés.</translation>
    </message>
    <message>
        <source>Refusing %1 with %2 (%3 of 100):</source>
        <translation>Écarter %1 avec %2 (%3 sur 100)&#xa0;:</translation>
    </message>
    <message>
        <source>Setting %1 with %2 (%3 of 100):</source>
        <translation>Former %1 avec %2 (%3 sur 100)&#xa0;:</translation>
    </message>
    <message>
        <source>Against a rule: %1</source>
        <translation>Contre une règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tells why somebody is paired with whom, or with nobody.</source>
        <translation>Dit pourquoi quelqu’un est en binôme avec qui, ou avec personne.</translation>
    </message>
    <message>
        <source>Tells what a pair set by hand, or refused, would cost.</source>
        <translation>Dit ce que coûterait un binôme choisi à la main, ou refusé.</translation>
    </message>
    <message>
        <source>, total %1, lowest score %2, mentors used: %3, first wishes met: %4</source>
        <translation>, total %1, score le plus bas %2, mentor·e·s avec quelqu’un&#xa0;: %3, premiers souhaits exaucés&#xa0;: %4</translation>
    </message>
    <message>
        <source>Each line of the log of changes holds the one before it by a seal, so that a line altered, taken out or put in by another program is found. Somebody who knows how could make all seals anew; whoever keeps the last seal of a day elsewhere sees that, too.</source>
        <translation>Chaque ligne du journal des modifications tient la précédente par un sceau&#xa0;: une ligne modifiée, retirée ou ajoutée par un autre programme se voit. Qui sait s’y prendre pourrait refaire tous les sceaux&#x202f;; qui garde ailleurs le dernier sceau d’un jour le voit aussi.</translation>
    </message>
    <message>
        <source>The last seal that a check told earlier: is it still among the lines?</source>
        <translation>Le dernier sceau donné par une vérification antérieure&#xa0;: est-il encore parmi les lignes&#x202f;?</translation>
    </message>
    <message>
        <source>sealed lines of the log</source>
        <translation>lignes scellées du journal</translation>
    </message>
    <message>
        <source>--seal is what a check told as the last seal of the log.</source>
        <translation>--seal est ce qu’une vérification a donné comme dernier sceau du journal.</translation>
    </message>
    <message>
        <source>Log of changes: %1</source>
        <translation>Journal des modifications&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last seal of the log: %1</source>
        <translation>Dernier sceau du journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who did what, and when, newest first, as whoever is at the desk may see it. With --person, --pair or --program also what was altered: what stood there, and what stands there now.</source>
        <translation>Qui a fait quoi, et quand, du plus récent au plus ancien, tel que la personne au poste peut le voir. Avec --person, --pair ou --program, aussi ce qui a été modifié&#xa0;: ce qui s’y trouvait, et ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Of --person, --pair and --program only one can be asked for.</source>
        <translation>De --person, --pair et --program, un seul peut être demandé.</translation>
    </message>
    <message>
        <source>--%1 is for the coordinator: nobody else sees what was done with it.</source>
        <translation>--%1 est réservé à la coordination&#xa0;: personne d’autre ne voit ce qui y a été fait.</translation>
    </message>
    <message>
        <source>%1: %2 waiting, %3 free</source>
        <translation>%1&#xa0;: %2 en attente, %3 libres</translation>
    </message>
    <message>
        <source>SHORT BY %1</source>
        <translation>IL EN MANQUE %1</translation>
    </message>
    <message>
        <source>Nobody who waits seeks a skill, and no free mentor offers one.</source>
        <translation>Personne qui attend ne recherche de compétence, et aucune place libre n’en offre.</translation>
    </message>
    <message>
        <source>Of each skill, how many mentees without a mentor seek it today, and how many free places the mentors have who offer it; where places are short, first. A place may be counted for several skills.</source>
        <translation>Pour chaque compétence, combien de personnes sans mentor la recherchent aujourd’hui, et combien de places libres ont les mentors qui l’offrent&#x202f;; d’abord celles où il en manque. Une place peut compter pour plusieurs compétences.</translation>
    </message>
    <message>
        <source>for which skills mentors are still to be found</source>
        <translation>les compétences pour lesquelles il faut encore trouver des mentors</translation>
    </message>
    <message>
        <source>Says for which skills mentors are short.</source>
        <translation>Dit pour quelles compétences il manque des mentors.</translation>
    </message>
    <message>
        <source>With --publish: the pairs are proposals that both answer before they begin.</source>
        <translation>Avec --publish&#xa0;: les binômes sont des propositions, auxquelles les deux répondent avant de commencer.</translation>
    </message>
    <message>
        <source>Only those with this in their text, or in a name.</source>
        <translation>Seulement ceux dont le texte ou un nom contient ceci.</translation>
    </message>
    <message>
        <source>With whom coordinators were in touch about which pair, with the step of reminding, and their own notes. For coordinators alone.</source>
        <translation>Avec qui les personnes responsables ont pris contact, au sujet de quel binôme, avec l’étape du rappel, et leurs notes. Pour elles seules.</translation>
    </message>
    <message>
        <source>every contact about Inès</source>
        <translation>chaque contact au sujet d’Inès</translation>
    </message>
    <message>
        <source>No contact is noted.</source>
        <translation>Aucun contact n’est noté.</translation>
    </message>
    <message>
        <source>Lists the coordinators’ contacts and notes.</source>
        <translation>Énumère les contacts et notes des personnes responsables.</translation>
    </message>
    <message>
        <source>The PDF to write, to be read and signed; an older one is replaced. Without it the agreement is printed here.</source>
        <translation>Le PDF à écrire, à lire et à signer&#x202f;; un plus ancien est remplacé. Sans cela, l’entente s’affiche ici.</translation>
    </message>
    <message>
        <source>What a pair agreed: what for, how often, confidentiality and its limits, how it ends, whom they turn to, the roles of both, and who has accepted which version.</source>
        <translation>Ce qu’un binôme a convenu&#xa0;: pour quoi, à quel rythme, la confidentialité et ses limites, comment cela se termine, vers qui se tourner, les rôles des deux, et qui a accepté quelle version.</translation>
    </message>
    <message>
        <source>the agreement of Zoé and Inès, to sign</source>
        <translation>l’entente entre Zoé et Inès, à signer</translation>
    </message>
    <message>
        <source>--to is the name of a PDF: it ends in .pdf.</source>
        <translation>--to est le nom d’un PDF&#xa0;: il se termine par .pdf.</translation>
    </message>
    <message>
        <source>These two have written no agreement yet.</source>
        <translation>Ces deux personnes n’ont pas encore écrit d’entente.</translation>
    </message>
    <message>
        <source>Writes what a pair agreed, to be signed.</source>
        <translation>Écrit ce qu’un binôme a convenu, à signer.</translation>
    </message>
    <message>
        <source>Say what to do with the program: %1.</source>
        <translation>Dites que faire du programme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--%1 is needed.</source>
        <translation>--%1 est nécessaire.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a ready-made template. There are: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un fichier ni un modèle fourni. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--%1 is a whole number.</source>
        <translation>--%1 est un nombre entier.</translation>
    </message>
    <message>
        <source>What the program is called.</source>
        <translation>Le nom du programme.</translation>
    </message>
    <message>
        <source>What it begins with: a ready-made template (see “program templates”) or a file of JSON.</source>
        <translation>Ce par quoi il commence&#xa0;: un modèle fourni (voir «&#x202f;program templates&#x202f;») ou un fichier JSON.</translation>
    </message>
    <message>
        <source>Its first day, such as 2026-03-02.</source>
        <translation>Son premier jour, comme 2026-03-02.</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>Son dernier jour.</translation>
    </message>
    <message>
        <source>Who stands for it.</source>
        <translation>Qui en répond.</translation>
    </message>
    <message>
        <source>What is missing is said, and can be added later in the window.</source>
        <translation>Ce qui manque est dit et peut être ajouté plus tard dans la fenêtre.</translation>
    </message>
    <message>
        <source>adds a program of twelve months</source>
        <translation>ajoute un programme de douze mois</translation>
    </message>
    <message>
        <source>lists the programs with what they set out to do</source>
        <translation>énumère les programmes et ce qu’ils visent</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Clos le %1.</translation>
    </message>
    <message>
        <source>Objective %1: %2</source>
        <translation>Objectif %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>after %n week(s): %1</source>
        <translation>
            <numerusform>après %n semaine&#xa0;: %1</numerusform>
            <numerusform>après %n semaines&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Training of %1: %2</source>
        <translation>Formation pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file has no program.</source>
        <translation>Le fichier n’a aucun programme.</translation>
    </message>
    <message>
        <source>Your own are files of JSON; “program export” writes one.</source>
        <translation>Les vôtres sont des fichiers JSON&#x202f;; «&#x202f;program export&#x202f;» en écrit un.</translation>
    </message>
    <message>
        <source>lists what a program can begin with</source>
        <translation>énumère ce par quoi un programme peut commencer</translation>
    </message>
    <message>
        <source>What the new program is called.</source>
        <translation>Le nom du nouveau programme.</translation>
    </message>
    <message>
        <source>Whoever takes part moves on to it as well.</source>
        <translation>Les participants y passent aussi.</translation>
    </message>
    <message>
        <source>Purpose, objectives, phases and training come along; dates do not. What was measured last is where the new program begins. Past pairs stay known: nobody is paired again with a mentor they have had, unless the criteria allow it.</source>
        <translation>La raison d’être, les objectifs, les phases et la formation suivent, pas les dates. La dernière mesure est le point de départ du nouveau programme. Les binômes passés restent connus&#xa0;: personne n’est réuni une nouvelle fois avec son ancien mentor, sauf si les critères le permettent.</translation>
    </message>
    <message>
        <source>goes on for another year with the same people</source>
        <translation>continue une année de plus avec les mêmes personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n people moved on to it.</source>
        <translation>
            <numerusform>%n personne y est passée.</numerusform>
            <numerusform>%n personnes y sont passées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pair is published in a closed program. Pairs that run go on until they end.</source>
        <translation>Aucun binôme n’est publié dans un programme clos. Les binômes en cours continuent jusqu’à leur fin.</translation>
    </message>
    <message>
        <source>closes a program</source>
        <translation>clôt un programme</translation>
    </message>
    <message>
        <source>The program “%1” is closed.</source>
        <translation>Le programme «&#x202f;%1&#x202f;» est clos.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) still run in it.</source>
        <translation>
            <numerusform>%n binôme y court encore.</numerusform>
            <numerusform>%n binômes y courent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>opens a closed program again</source>
        <translation>rouvre un programme clos</translation>
    </message>
    <message>
        <source>The program “%1” is open.</source>
        <translation>Le programme «&#x202f;%1&#x202f;» est ouvert.</translation>
    </message>
    <message>
        <source>Its number in “program list”.</source>
        <translation>Son numéro dans «&#x202f;program list&#x202f;».</translation>
    </message>
    <message>
        <source>Where it stands.</source>
        <translation>Où il en est.</translation>
    </message>
    <message>
        <source>Where it stood before the program.</source>
        <translation>Où il en était avant le programme.</translation>
    </message>
    <message>
        <source>Where it is to come to.</source>
        <translation>Où il doit arriver.</translation>
    </message>
    <message>
        <source>When that was measured; today without it.</source>
        <translation>Quand cela a été mesuré&#x202f;; aujourd’hui sans cette option.</translation>
    </message>
    <message>
        <source>notes where the second objective stands today</source>
        <translation>note où en est aujourd’hui le deuxième objectif</translation>
    </message>
    <message>
        <source>Say which objective and a number: --objective, and --value, --baseline or --goal.</source>
        <translation>Dites quel objectif et un nombre&#xa0;: --objective, et --value, --baseline ou --goal.</translation>
    </message>
    <message>
        <source>The program has no objective %1. It has %2.</source>
        <translation>Le programme n’a pas d’objectif %1. Il en a %2.</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Noté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file of JSON to write. An older one is replaced.</source>
        <translation>Le fichier JSON à écrire. Un fichier plus ancien est remplacé.</translation>
    </message>
    <message>
        <source>A template holds what a program sets out to do, and nothing of people or of a year.</source>
        <translation>Un modèle contient ce que vise un programme, et rien des personnes ni d’une année.</translation>
    </message>
    <message>
        <source>keeps a program as a template for others</source>
        <translation>garde un programme comme modèle pour d’autres</translation>
    </message>
    <message>
        <source>Wrote the template %1.</source>
        <translation>Le modèle %1 est écrit.</translation>
    </message>
    <message>
        <source>Adds a program, from a template or without.</source>
        <translation>Ajoute un programme, d’après un modèle ou sans.</translation>
    </message>
    <message>
        <source>Lists the programs, their objectives and phases.</source>
        <translation>Énumère les programmes, leurs objectifs et leurs phases.</translation>
    </message>
    <message>
        <source>Lists the ready-made templates.</source>
        <translation>Énumère les modèles fournis.</translation>
    </message>
    <message>
        <source>The same program once more, with its people or without.</source>
        <translation>Le même programme une fois de plus, avec ses participants ou sans.</translation>
    </message>
    <message>
        <source>Closes a program: nothing begins in it.</source>
        <translation>Clôt un programme&#xa0;: rien n’y commence.</translation>
    </message>
    <message>
        <source>Opens a closed program again.</source>
        <translation>Rouvre un programme clos.</translation>
    </message>
    <message>
        <source>Notes where an objective stands.</source>
        <translation>Note où en est un objectif.</translation>
    </message>
    <message>
        <source>Writes a program as a template.</source>
        <translation>Écrit un programme comme modèle.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Run workplace mentoring programs.</source>
        <translation>Mener des programmes de mentorat en entreprise.</translation>
    </message>
    <message>
        <source>The organisation’s file to open.</source>
        <translation>Le fichier de l’organisation à ouvrir.</translation>
    </message>
    <message>
        <source>Explore a made-up company.</source>
        <translation>Explorer une entreprise inventée.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::AboutDialog</name>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, avec Qt %2</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::AcceptPairDialog</name>
    <message>
        <source>Yes to the proposal</source>
        <translation>Oui à la proposition</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>As soon as both have said yes, the pair has agreed and can begin.</source>
        <translation>Dès que les deux ont dit oui, le binôme est convenu et peut commencer.</translation>
    </message>
    <message>
        <source>&amp;Who has said yes</source>
        <translation>&amp;Qui a dit oui</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::Action</name>
    <message>
        <source>done on %1</source>
        <translation>faite le %1</translation>
    </message>
    <message>
        <source>Edit or delete: %1</source>
        <translation>Modifier ou supprimer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ActionDialog</name>
    <message>
        <source>Edit action</source>
        <translation>Modifier l’action</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Ajouter l’action</translation>
    </message>
    <message>
        <source>&amp;What is promised until next time?</source>
        <translation>&amp;Qu’est-ce qui est promis pour la prochaine fois&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Until when</source>
        <translation>&amp;Pour quand</translation>
    </message>
    <message>
        <source>No goal in particular</source>
        <translation>Aucun en particulier</translation>
    </message>
    <message>
        <source>One that you do not see</source>
        <translation>Un élément que vous ne voyez pas</translation>
    </message>
    <message>
        <source>No session in particular</source>
        <translation>Aucune en particulier</translation>
    </message>
    <message>
        <source>B&amp;y whom</source>
        <translation>Par q&amp;ui</translation>
    </message>
    <message>
        <source>For which &amp;goal</source>
        <translation>Pour quel &amp;objectif</translation>
    </message>
    <message>
        <source>Promised &amp;in</source>
        <translation>Promise à la &amp;séance</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ActionSearch</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>actions</source>
        <comment>behind Search</comment>
        <translation>commandes</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ActionsCard</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nothing is promised at the moment.</source>
        <translation>Rien n’est promis pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) done</source>
        <translation>
            <numerusform>%Ln action faite</numerusform>
            <numerusform>%Ln actions faites</numerusform>
        </translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>Nouvelle action…</translation>
    </message>
    <message>
        <source>What they promise each other stays between the two.</source>
        <translation>Les promesses restent au sein du binôme.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::AdviceCard</name>
    <message>
        <source>Concerns</source>
        <translation>Préoccupations</translation>
    </message>
    <message>
        <source>Questions and concerns</source>
        <translation>Questions et préoccupations</translation>
    </message>
    <message>
        <source>None open.</source>
        <translation>Aucune en attente.</translation>
    </message>
    <message>
        <source>Ask for advice…</source>
        <translation>Demander conseil…</translation>
    </message>
    <message>
        <source>Raise a concern…</source>
        <translation>Signaler une préoccupation…</translation>
    </message>
    <message>
        <source>Question from the mentee…</source>
        <translation>Question de la personne mentorée…</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::AgreementCard</name>
    <message>
        <source>Agreement</source>
        <translation>Entente</translation>
    </message>
    <message>
        <source>What do the two want, how often do they meet, until when? Writing it down takes five minutes.</source>
        <translation>Que veulent les deux, à quel rythme se voir, jusqu’à quand&#x202f;? L’écrire prend cinq minutes.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln week(s), %1</source>
        <translation>
            <numerusform>Chaque semaine, %1</numerusform>
            <numerusform>Toutes les %Ln semaines, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Accepted by both</source>
        <translation>Acceptée par les deux</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Write agreement…</source>
        <translation>Rédiger l’entente…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>%1 has accepted</source>
        <translation>%1 a accepté</translation>
    </message>
    <message>
        <source>Confidentiality and its limits</source>
        <translation>La confidentialité et ses limites</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Comment cela se termine</translation>
    </message>
    <message>
        <source>Contact outside the pair</source>
        <translation>Contact en dehors du binôme</translation>
    </message>
    <message>
        <source>Save or print…</source>
        <translation>Enregistrer ou imprimer…</translation>
    </message>
    <message>
        <source>Mentoring agreement</source>
        <translation>Entente de mentorat</translation>
    </message>
    <message>
        <source>To be read and signed by both, with the roles of the two.</source>
        <translation>À lire et à signer par les deux, avec les rôles de chacun.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::AgreementDialog</name>
    <message>
        <source>Mentoring agreement</source>
        <translation>Entente de mentorat</translation>
    </message>
    <message>
        <source>Save agreement</source>
        <translation>Enregistrer l’entente</translation>
    </message>
    <message>
        <source>What do the two want from it?</source>
        <translation>Qu’en attendent les deux&#x202f;?</translation>
    </message>
    <message>
        <source>A session &amp;every</source>
        <translation>Une séance &amp;toutes les</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>&amp;Usual length</source>
        <translation>Durée &amp;habituelle</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Until &amp;when</source>
        <translation>Jusqu’à &amp;quand</translation>
    </message>
    <message>
        <source>Accepted by the &amp;mentor on</source>
        <translation>Acceptée par la &amp;mentore ou le mentor le</translation>
    </message>
    <message>
        <source>Accepted by the me&amp;ntee on</source>
        <translation>Acceptée par la personne m&amp;entorée le</translation>
    </message>
    <message>
        <source>Version %1. A change makes a new version, which both are asked to accept.</source>
        <translation>Version %1. Une modification fait une nouvelle version, que les deux doivent accepter.</translation>
    </message>
    <message>
        <source>What stays between the two, and its &amp;limits</source>
        <translation>Ce qui reste entre les deux, et ses &amp;limites</translation>
    </message>
    <message>
        <source>How either of them ends &amp;it</source>
        <translation>Comment l’un ou l’autre y met &amp;fin</translation>
    </message>
    <message>
        <source>Whom they turn to &amp;outside the pair</source>
        <translation>&amp;Vers qui se tourner en dehors du binôme</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::AimCard</name>
    <message>
        <source>Aim</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Aim of the matching</source>
        <translation>But de l’appariement</translation>
    </message>
    <message>
        <source>Nominated people and those who wait longest come first</source>
        <translation>Les personnes désignées et celles qui attendent depuis longtemps passent d’abord</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>whose share; its bounds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No share of the pairs is bounded.</source>
        <translation>Aucune part des binômes n’est bornée.</translation>
    </message>
    <message>
        <source>Shares of the pairs: %1</source>
        <translation>Parts des binômes&#xa0;: %1</translation>
    </message>
    <message>
        <source>As many mentors as possible have somebody</source>
        <translation>Le plus possible de mentor·e·s ont quelqu’un</translation>
    </message>
    <message>
        <source>As many first wishes as possible</source>
        <translation>Le plus possible de premiers souhaits exaucés</translation>
    </message>
    <message>
        <source>The lowest score as high as possible</source>
        <translation>Le score le plus bas aussi haut que possible</translation>
    </message>
    <message>
        <source>Shares of sites and departments…</source>
        <translation>Parts des sites et des services…</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::AnswerDialog</name>
    <message>
        <source>Answer a question</source>
        <translation>Répondre à une question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Your &amp;answer</source>
        <translation>Votre &amp;réponse</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::AskDialog</name>
    <message>
        <source>Ask for advice</source>
        <translation>Demander conseil</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>&amp;Whom</source>
        <translation>À q&amp;ui</translation>
    </message>
    <message>
        <source>Your &amp;question</source>
        <translation>Votre &amp;question</translation>
    </message>
    <message>
        <source>What one should &amp;know</source>
        <translation>Ce qu’il faut &amp;savoir</translation>
    </message>
    <message>
        <source>&amp;How soon</source>
        <translation>&amp;Délai</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Which &amp;pair?</source>
        <translation>Quel &amp;binôme&#x202f;?</translation>
    </message>
    <message>
        <source>The mentee’s &amp;question</source>
        <translation>La &amp;question de la personne mentorée</translation>
    </message>
    <message>
        <source>The mentor’s &amp;answer</source>
        <translation>La &amp;réponse de la mentore ou du mentor</translation>
    </message>
    <message>
        <source>If it was given already.</source>
        <translation>Si elle a déjà été donnée.</translation>
    </message>
    <message>
        <source>Question from a mentee</source>
        <translation>Question d’une personne mentorée</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::AssessDialog</name>
    <message>
        <source>Where each skill stands</source>
        <translation>Où en est chaque compétence</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>An observation of today, not a grade. Leave out what you cannot say.</source>
        <translation>Une observation du jour, pas une note. Laissez de côté ce que vous ne pouvez pas dire.</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>&amp;Moment</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Another skill</source>
        <translation>&amp;Autre compétence</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>Ni&amp;veau</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>Remar&amp;que</translation>
    </message>
    <message>
        <source>What it shows in. Kept with each of these levels.</source>
        <translation>Ce qui le montre. Gardée avec chacun de ces niveaux.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::AssessmentDialog</name>
    <message>
        <source>Level of a skill</source>
        <translation>Niveau d’une compétence</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>&amp;Niveau</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>M&amp;oment</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>Remar&amp;que</translation>
    </message>
    <message>
        <source>What it shows in.</source>
        <translation>Ce qui le montre.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::AudienceEdit</name>
    <message>
        <source>Who sees it</source>
        <translation>Qui le voit</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::Behalf</name>
    <message>
        <source>In the &amp;name of</source>
        <translation>Au &amp;nom de</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Which &amp;pair?</source>
        <translation>Quel &amp;binôme&#x202f;?</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Le fichier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>There is no open pair to write something in.</source>
        <translation>Il n’y a pas de binôme ouvert pour lequel noter quelque chose.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n people</source>
        <translation>
            <numerusform>Modifier %n personne</numerusform>
            <numerusform>Modifier %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>Nouvelle &amp;valeur</translation>
    </message>
    <message numerus="yes">
        <source>Change %n people</source>
        <translation>
            <numerusform>Modifier %n personne</numerusform>
            <numerusform>Modifier %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nominated: to be paired first</source>
        <translation>Désigné·e&#xa0;: à apparier en premier</translation>
    </message>
    <message>
        <source>Not nominated</source>
        <translation>Non désigné·e</translation>
    </message>
    <message>
        <source>Nominated (of mentees in the program)</source>
        <translation>Désignation (mentoré·e·s du programme)</translation>
    </message>
    <message>
        <source>Empty clears the field for all of them.</source>
        <translation>Laissé vide, le champ est effacé pour toutes.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::CareerPlanCard</name>
    <message>
        <source>Career plan</source>
        <translation>Projet de carrière</translation>
    </message>
    <message>
        <source>Where do you want to be, and why? Goals are easier to choose once that is written.</source>
        <translation>Où voulez-vous être, et pourquoi&#x202f;? Les objectifs se choisissent mieux une fois que c’est écrit.</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>L’écrire…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici au %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps taken</source>
        <translation>Étapes franchies&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Franchie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>None is shared with you.</source>
        <translation>Aucun n’est partagé avec vous.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::CareerPlanDialog</name>
    <message>
        <source>Career plan</source>
        <translation>Projet de carrière</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>&amp;Where do you want to be?</source>
        <translation>&amp;Où voulez-vous être&#x202f;?</translation>
    </message>
    <message>
        <source>A role, a responsibility, a way of working.</source>
        <translation>Un poste, une responsabilité, une manière de travailler.</translation>
    </message>
    <message>
        <source>By w&amp;hen</source>
        <translation>Pour &amp;quand</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>&amp;Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Étapes</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ChangesTableModel</name>
    <message>
        <source>(deleted)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Other mentor</source>
        <translation>Autre mentor·e</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentoré·e</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>À présent</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ChosenWords</name>
    <message>
        <source>Write the names of languages with commas between, such as French, English.</source>
        <translation>Écrivez des noms de langues séparés par des virgules, comme français, anglais.</translation>
    </message>
    <message>
        <source>There is no such time zone. Type a city and choose from the list, such as Europe/Paris.</source>
        <translation>Ce fuseau horaire n’existe pas. Tapez une ville et choisissez dans la liste, comme Europe/Paris.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ColumnsGrid</name>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>What “%1” becomes</source>
        <translation>Ce que devient «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ColumnsPage</name>
    <message>
        <source>Into the &amp;program</source>
        <translation>Dans le &amp;programme</translation>
    </message>
    <message>
        <source>&amp;Who is mentor, who is mentee</source>
        <translation>&amp;Qui est mentor·e, qui est mentoré·e</translation>
    </message>
    <message>
        <source>This is the whole staff: archive people who are not in it</source>
        <translation>C’est tout le personnel&#xa0;: archiver les personnes absentes de la liste</translation>
    </message>
    <message>
        <source>No program: people only</source>
        <translation>Sans programme&#xa0;: personnes seulement</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Nouveau champ…</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Nom du nouveau champ</translation>
    </message>
    <message>
        <source>Write a name for the new field.</source>
        <translation>Écrivez un nom pour le nouveau champ.</translation>
    </message>
    <message>
        <source>Say which column holds the e-mail address, the staff number or the name: people are recognised by it.</source>
        <translation>Indiquez quelle colonne contient l’adresse de courriel, le matricule ou le nom&#xa0;: c’est à cela qu’on reconnaît les personnes.</translation>
    </message>
    <message>
        <source>“%1” and “%2” both become %3: only the first is read.</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» deviennent tous deux %3&#xa0;: seul le premier est lu.</translation>
    </message>
    <message>
        <source>The columns are set as last time a file with these headers came in.</source>
        <translation>Les colonnes sont réglées comme la dernière fois pour ces en-têtes.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ConcernDialog</name>
    <message>
        <source>Edit concern</source>
        <translation>Modifier la préoccupation</translation>
    </message>
    <message>
        <source>Raise a concern</source>
        <translation>Signaler une préoccupation</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>What is it a&amp;bout?</source>
        <translation>De quoi s’a&amp;git-il&#x202f;?</translation>
    </message>
    <message>
        <source>No pair in particular</source>
        <translation>Aucun binôme en particulier</translation>
    </message>
    <message>
        <source>Which &amp;pair?</source>
        <translation>Quel &amp;binôme&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;What worries you?</source>
        <translation>Qu’est-ce qui vous &amp;préoccupe&#x202f;?</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>Until w&amp;hen</source>
        <translation>Pour &amp;quand</translation>
    </message>
    <message>
        <source>How it was &amp;resolved</source>
        <translation>Comment c’est réso&amp;lu</translation>
    </message>
    <message>
        <source>You, as the coordinator</source>
        <translation>Vous, comme responsable du programme</translation>
    </message>
    <message>
        <source>Raised b&amp;y</source>
        <translation>S&amp;ignalée par</translation>
    </message>
    <message>
        <source>&amp;What is the worry?</source>
        <translation>Quelle est la préoc&amp;cupation&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;État</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ConcernsPage</name>
    <message>
        <source>No session is planned yet. Plan one first, then put the question on it.</source>
        <translation>Aucune séance n’est prévue. Prévoyez-en une, puis ajoutez-y la question.</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Préoccupations</translation>
    </message>
    <message>
        <source>Questions and concerns</source>
        <translation>Questions et préoccupations</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Rechercher ici</translation>
    </message>
    <message>
        <source>&amp;Raise a concern…</source>
        <translation>Si&amp;gnaler une préoccupation…</translation>
    </message>
    <message>
        <source>&amp;Ask for advice…</source>
        <translation>&amp;Demander conseil…</translation>
    </message>
    <message>
        <source>A&amp;nswer…</source>
        <translation>&amp;Répondre…</translation>
    </message>
    <message>
        <source>To the next &amp;session</source>
        <translation>À la &amp;prochaine séance</translation>
    </message>
    <message>
        <source>Re&amp;solve…</source>
        <translation>Ré&amp;soudre…</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Suivies</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolues</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Aucune question pour l’instant</translation>
    </message>
    <message>
        <source>A mentee asks, the mentor answers or takes it to a session.</source>
        <translation>La personne mentorée demande&#x202f;; sa mentore ou son mentor répond, ou en fait un point de séance.</translation>
    </message>
    <message>
        <source>No concerns</source>
        <translation>Aucune préoccupation</translation>
    </message>
    <message>
        <source>A worry that somebody should see to. The other person of the pair does not see it unless that is chosen.</source>
        <translation>Une inquiétude dont quelqu’un doit se charger. L’autre personne du binôme ne la voit pas, sauf si vous le choisissez.</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Préoccupation</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Signalée par</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Binôme</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Responsable de programme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>age of a concern</comment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What one should know</source>
        <translation>Ce qu’il faut savoir</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What worries</source>
        <translation>Ce qui préoccupe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>How it was resolved</source>
        <translation>Comment c’est résolu</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a concern</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>&amp;Question from a mentee…</source>
        <translation>&amp;Question d’une personne mentorée…</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ContactDialog</name>
    <message>
        <source>Edit contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>&amp;Avec qui</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Step of &amp;reminding</source>
        <translation>Étape du &amp;rappel</translation>
    </message>
    <message>
        <source>First a reminder, then a second one, then the last: counted since the last session.</source>
        <translation>D’abord un rappel, puis un deuxième, puis le dernier&#xa0;: comptés depuis la dernière séance.</translation>
    </message>
    <message>
        <source>On which &amp;day</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>Shor&amp;t note</source>
        <translation>N&amp;ote brève</translation>
    </message>
    <message>
        <source>Only coordinators read it.</source>
        <translation>Seules les personnes responsables la lisent.</translation>
    </message>
    <message>
        <source>Write an &amp;e-mail…</source>
        <translation>Écr&amp;ire…</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ContactsCard</name>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>with both</source>
        <translation>avec les deux</translation>
    </message>
    <message>
        <source>Your contacts and notes</source>
        <translation>Vos contacts et notes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier one(s)</source>
        <translation>
            <numerusform>%Ln plus ancien</numerusform>
            <numerusform>%Ln plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>Only coordinators see what is noted here.</source>
        <translation>Seules les personnes responsables voient ce qui est noté ici.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contacts and notes of the coordinator</source>
        <translation>Contacts et notes de la personne responsable</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::CriteriaPanel</name>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Set of criteria</source>
        <translation>Jeu de critères</translation>
    </message>
    <message>
        <source>Save, import or export the set</source>
        <translation>Enregistrer, importer ou exporter les critères</translation>
    </message>
    <message>
        <source>More about the set of criteria</source>
        <translation>Plus sur ces critères</translation>
    </message>
    <message>
        <source>Changed since the set was chosen. Save it under a name to use it again.</source>
        <translation>Modifié depuis son choix. Enregistrez-le sous un nom pour le réutiliser.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Ce qui est exigé</translation>
    </message>
    <message>
        <source>&amp;Add criterion…</source>
        <translation>&amp;Ajouter un critère…</translation>
    </message>
    <message>
        <source>Add a criterion or a rule</source>
        <translation>Ajouter un critère ou une règle</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Ajouter le critère</translation>
    </message>
    <message>
        <source>Save &amp;changes to the set</source>
        <translation>Enregistrer les chan&amp;gements de ces critères</translation>
    </message>
    <message>
        <source>&amp;Import a set…</source>
        <translation>Importer &amp;un jeu de critères…</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>Plus sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit or remove</source>
        <translation>Modifier ou retirer</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Let it &amp;count instead of forbidding</source>
        <translation>Le faire &amp;compter au lieu d’interdire</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Nothing counts yet. Add a criterion.</source>
        <translation>Rien ne compte encore. Ajoutez un critère.</translation>
    </message>
    <message>
        <source>Edit criterion</source>
        <translation>Modifier le critère</translation>
    </message>
    <message>
        <source>Import a set of criteria</source>
        <translation>Importer un jeu de critères</translation>
    </message>
    <message>
        <source>Sets of criteria (*.json)</source>
        <translation>Jeux de critères (*.json)</translation>
    </message>
    <message>
        <source>%1 holds no set of criteria that can be used. %2</source>
        <translation>%1 ne contient pas de jeu de critères utilisable. %2</translation>
    </message>
    <message>
        <source>Export the set of criteria</source>
        <translation>Exporter les critères</translation>
    </message>
    <message>
        <source>The set was written to %1.</source>
        <translation>Les critères ont été exportés vers %1.</translation>
    </message>
    <message>
        <source>Take it &amp;out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>“%1” and “%2” contradict each other: no pair can meet both.</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» se contredisent&#xa0;: aucun binôme ne peut remplir les deux.</translation>
    </message>
    <message>
        <source>“%1” and “%2” contradict each other: what a pair gains by one it loses by the other.</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» se contredisent&#xa0;: ce qu’un binôme gagne par l’un, il le perd par l’autre.</translation>
    </message>
    <message>
        <source>Save se&amp;t as…</source>
        <translation>&amp;Enregistrer ces critères sous…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the set</source>
        <translation>&amp;Retirer ces critères</translation>
    </message>
    <message>
        <source>E&amp;xport the set…</source>
        <translation>E&amp;xporter ces critères…</translation>
    </message>
    <message>
        <source>Make it a r&amp;ule</source>
        <translation>En faire une rè&amp;gle</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::CriterionDialog</name>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>Exigé</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>In hours.</source>
        <translation>En heures.</translation>
    </message>
    <message>
        <source>In days.</source>
        <translation>En jours.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>0% asks only that there is something.</source>
        <translation>0&#x202f;% demande seulement qu’il y ait quelque chose.</translation>
    </message>
    <message>
        <source>&amp;What the mentee wrote in</source>
        <translation>&amp;Où le ou la mentoré·e l’a écrit</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::DayEdit</name>
    <message>
        <source>Pick a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Alt+Down picks a day from a calendar</source>
        <translation>Alt+Bas ouvre un calendrier</translation>
    </message>
    <message>
        <source>Write a day such as %1.</source>
        <translation>Écrivez un jour comme %1.</translation>
    </message>
    <message>
        <source>dd</source>
        <comment>stands for the day, as in dd/mm/yyyy</comment>
        <translation>jj</translation>
    </message>
    <message>
        <source>mm</source>
        <comment>stands for the month, as in dd/mm/yyyy</comment>
        <translation>mm</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>stands for the year, as in dd/mm/yyyy</comment>
        <translation>aaaa</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln day(s)</source>
        <comment>a weekday</comment>
        <translation>
            <numerusform>%1, dans %Ln jour</numerusform>
            <numerusform>%1, dans %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::DecisionsDialog</name>
    <message>
        <source>Decided in %1</source>
        <translation>Décisions dans %1</translation>
    </message>
    <message>
        <source>Search these pairs</source>
        <translation>Chercher dans ces binômes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing has been decided</source>
        <translation>Aucune décision</translation>
    </message>
    <message>
        <source>Lock or refuse a pair among those that are suggested; it is listed here then.</source>
        <translation>Verrouillez ou écartez un binôme parmi ceux qui sont proposés&#x202f;; il apparaîtra ici.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n decision(s)</source>
        <translation>
            <numerusform>&amp;Revenir sur %n décision</numerusform>
            <numerusform>&amp;Revenir sur %n décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Revenir sur la décision</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentoré·e</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor·e</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Locked, by hand</source>
        <translation>Verrouillé, à la main</translation>
    </message>
    <message>
        <source>Locked and refused pairs</source>
        <translation>Binômes verrouillés et écartés</translation>
    </message>
    <message>
        <source>Locked pairs stay in every run, refused ones never come again. What is taken back is as if nothing had been said of the pair.</source>
        <translation>Les binômes verrouillés restent dans chaque calcul, les écartés ne reviennent jamais. Revenir sur une décision, c’est comme si rien n’avait été dit du binôme.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::DeclinePairDialog</name>
    <message>
        <source>Decline the proposal</source>
        <translation>Décliner la proposition</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Décliner</translation>
    </message>
    <message>
        <source>The mentee can be matched again, and the place of the mentor is free.</source>
        <translation>La personne mentorée peut de nouveau être appariée, et la place du mentor ou de la mentore est libre.</translation>
    </message>
    <message>
        <source>The coordinator reads the reason and looks for somebody else. Nobody is to blame for a no.</source>
        <translation>La personne responsable lit le motif et cherche quelqu’un d’autre. Un non n’est la faute de personne.</translation>
    </message>
    <message>
        <source>&amp;Who has said no</source>
        <translation>&amp;Qui a dit non</translation>
    </message>
    <message>
        <source>W&amp;hat led to it</source>
        <translation>Ce qui y a c&amp;onduit</translation>
    </message>
    <message>
        <source>In a &amp;few words</source>
        <translation>En quelques &amp;mots</translation>
    </message>
    <message>
        <source>May stay empty where the list says it.</source>
        <translation>Peut rester vide si la liste le dit.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::DeskNews</name>
    <message>
        <source>Coordinator</source>
        <translation>Responsable de programme</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>a question</comment>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>a session</comment>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a session</comment>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>a session</comment>
        <translation>Consignée</translation>
    </message>
    <message>
        <source>For you to do</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::DirectorySearch</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>people, pairs, programs</source>
        <translation>personnes, binômes, programmes</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>binômes</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::DraftKeeper</name>
    <message>
        <source>Choose anew</source>
        <translation>Choisir à nouveau</translation>
    </message>
    <message>
        <source>%1, now “%2”</source>
        <translation>%1, maintenant «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::DraftsCard</name>
    <message>
        <source>Begun and not yet recorded</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>A form</source>
        <translation>Un formulaire</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Tout afficher (%Ln)</numerusform>
            <numerusform>Tout afficher (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::EarlierRunsDialog</name>
    <message>
        <source>Only what is &amp;different</source>
        <translation>Seulement ce qui &amp;diffère</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1. A total of %2, proven best.</source>
        <translation>%1. Total&#xa0;: %2, optimum prouvé.</translation>
    </message>
    <message>
        <source>%1. A total of %2; at most %3 was possible.</source>
        <translation>%1. Total&#xa0;: %2&#x202f;; au plus %3 était possible.</translation>
    </message>
    <message numerus="yes">
        <source>%n with another mentor</source>
        <comment>mentees</comment>
        <translation>
            <numerusform>%n avec quelqu’un d’autre</numerusform>
            <numerusform>%n avec quelqu’un d’autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>pairs</comment>
        <translation>
            <numerusform>%n disparu</numerusform>
            <numerusform>%n disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>pairs</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <comment>pairs</comment>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published since</source>
        <comment>pairs</comment>
        <translation>
            <numerusform>%n publié depuis</numerusform>
            <numerusform>%n publiés depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Then and now: %1.</source>
        <translation>Alors et maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No run has been kept yet</source>
        <translation>Aucun calcul gardé pour l’instant</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Rien de différent</translation>
    </message>
    <message>
        <source>Scenarios and earlier runs</source>
        <translation>Scénarios et calculs précédents</translation>
    </message>
    <message>
        <source>Scenarios and runs of %1</source>
        <translation>Scénarios et calculs&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;avec</translation>
    </message>
    <message>
        <source>Pairs of the one and of the other</source>
        <translation>Binômes de l’un et de l’autre</translation>
    </message>
    <message>
        <source>&amp;Matching record…</source>
        <translation>&amp;Procès-verbal d’appariement…</translation>
    </message>
    <message>
        <source>What was asked, who took part, the proof, every pair with its reason, and who published it</source>
        <translation>Ce qui a été demandé, qui a participé, la preuve, chaque binôme avec ses raisons, et qui l’a publié</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n pair(s)</source>
        <comment>which run; criteria</comment>
        <translation>
            <numerusform>%1&#xa0;: %2, %n binôme</numerusform>
            <numerusform>%1&#xa0;: %2, %n binômes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>What is shown now</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message numerus="yes">
        <source>The stable outcome: nobody would both rather have each other, %n pair(s)</source>
        <translation>
            <numerusform>L’appariement stable&#xa0;: personne ne se préférerait mutuellement, %n binôme</numerusform>
            <numerusform>L’appariement stable&#xa0;: personne ne se préférerait mutuellement, %n binômes</numerusform>
        </translation>
    </message>
    <message>
        <source>The one</source>
        <translation>L’un</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Score moyen</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Score le plus bas</translation>
    </message>
    <message>
        <source>Mentors used</source>
        <translation>Mentor·e·s retenu·e·s</translation>
    </message>
    <message>
        <source>First wishes</source>
        <translation>Premiers souhaits</translation>
    </message>
    <message>
        <source>Would rather have each other</source>
        <translation>Se préféreraient mutuellement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln couple(s)</source>
        <translation>
            <numerusform>%Ln couple</numerusform>
            <numerusform>%Ln couples</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mentee has the mentor they prefer among those who would have them: by wishes first, then by score. The total is what that costs.</source>
        <translation>Chaque mentoré·e a le ou la mentor·e de sa préférence parmi qui voudrait bien&#xa0;: selon les souhaits d’abord, puis le score. Le total dit ce que cela coûte.</translation>
    </message>
    <message>
        <source>&amp;Lock all its pairs</source>
        <translation>&amp;Verrouiller tous ses binômes</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>Ado&amp;pter celui-ci</translation>
    </message>
    <message>
        <source>They stay in every run; unlocked again under “Locked and refused pairs”</source>
        <translation>Ils restent dans chaque calcul&#x202f;; à déverrouiller sous «&#x202f;Binômes verrouillés et écartés&#x202f;»</translation>
    </message>
    <message>
        <source>Its criteria and aims become those of the program; nothing is published</source>
        <translation>Ses critères et ses buts deviennent ceux du programme&#x202f;; rien n’est publié</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <comment>pairs</comment>
        <translation>
            <numerusform>%n perdu</numerusform>
            <numerusform>%n perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gained</source>
        <comment>pairs</comment>
        <translation>
            <numerusform>%n gagné</numerusform>
            <numerusform>%n gagnés</numerusform>
        </translation>
    </message>
    <message>
        <source>From the one to the other: %1.</source>
        <translation>De l’un à l’autre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Run the matching once, or keep what is shown as a scenario: from then on it can be opened and compared here.</source>
        <translation>Lancez l’appariement une fois, ou gardez ce qui est affiché comme scénario&#xa0;: vous pourrez alors l’ouvrir et le comparer ici.</translation>
    </message>
    <message>
        <source>Both pair the same people.</source>
        <translation>Les deux apparient les mêmes personnes.</translation>
    </message>
    <message>
        <source>De&amp;lete scenario</source>
        <translation>&amp;Supprimer le scénario</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::EmptyState</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No line has what you are looking for. Try fewer words or another filter.</source>
        <translation>Aucune ligne ne contient ce que vous cherchez. Essayez moins de mots ou un autre filtre.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::EndGoalDialog</name>
    <message>
        <source>End goal</source>
        <translation>Clore l’objectif</translation>
    </message>
    <message>
        <source>&amp;What was attained?</source>
        <translation>&amp;Qu’est-ce qui a été atteint&#x202f;?</translation>
    </message>
    <message>
        <source>Wh&amp;y is it dropped?</source>
        <translation>&amp;Pourquoi l’abandonner&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;In your words</source>
        <translation>Avec &amp;vos mots</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::EndMentorshipDialog</name>
    <message>
        <source>End mentorship</source>
        <translation>Terminer le mentorat</translation>
    </message>
    <message numerus="yes">
        <source>End %n mentorship(s)</source>
        <translation>
            <numerusform>Terminer %n mentorat</numerusform>
            <numerusform>Terminer %n mentorats</numerusform>
        </translation>
    </message>
    <message>
        <source>End the mentorship of %1</source>
        <translation>Terminer le mentorat&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>It ran as planned to its end.</source>
        <translation>Il est allé à son terme comme prévu.</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
    <message>
        <source>Its goal was reached before the planned end.</source>
        <translation>Son objectif a été atteint avant la fin prévue.</translation>
    </message>
    <message>
        <source>It broke off; the mentee can be matched again.</source>
        <translation>Il s’est interrompu&#x202f;; la personne mentorée peut être appariée de nouveau.</translation>
    </message>
    <message>
        <source>&amp;How it ends</source>
        <translation>&amp;Comment il se termine</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln concern(s) are open, and stay so when it ends.</source>
        <translation>
            <numerusform>%Ln préoccupation est ouverte et le restera après la fin.</numerusform>
            <numerusform>%Ln préoccupations sont ouvertes et le resteront après la fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What led to it</source>
        <translation>Ce qui y a cond&amp;uit</translation>
    </message>
    <message>
        <source>On whose w&amp;ord</source>
        <translation>À la demande d&amp;e</translation>
    </message>
    <message>
        <source>Say in a few words how, or choose what led to it.</source>
        <translation>Dites en quelques mots comment, ou choisissez ce qui y a conduit.</translation>
    </message>
    <message>
        <source>Say in a few words why, or choose what led to it. It is about the pair, not about blame.</source>
        <translation>Dites en quelques mots pourquoi, ou choisissez ce qui y a conduit. Il s’agit du binôme, non d’une faute.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::EvidenceDialog</name>
    <message>
        <source>Something that happened</source>
        <translation>Un fait</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>What &amp;happened?</source>
        <translation>Que s’est-il &amp;passé&#x202f;?</translation>
    </message>
    <message>
        <source>One thing, with the facts first.</source>
        <translation>Une seule chose, les faits d’abord.</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>How &amp;clear is it?</source>
        <translation>&amp;Degré de certitude</translation>
    </message>
    <message>
        <source>Save amendment</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The former text stays in the history.</source>
        <translation>L’ancien texte reste dans l’historique.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ExchangeDialog</name>
    <message>
        <source>Exchange mentors</source>
        <translation>Échanger les mentors</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>%1 with %2 instead of %3: %4 instead of %5 of 100.</source>
        <comment>mentee, mentors, scores</comment>
        <translation>%1 avec %2, et non plus %3&#xa0;: %4 au lieu du score %5 sur 100.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rule; mentee</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Against a rule: %1. Write why it is right all the same.</source>
        <translation>Contre une règle&#xa0;: %1. Écrivez pourquoi c’est juste quand même.</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Motif (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ExportFile</name>
    <message>
        <source>Excel workbook (*.xlsx);;Text file (*.csv)</source>
        <translation>Classeur Excel (*.xlsx);;Fichier texte (*.csv)</translation>
    </message>
    <message>
        <source>Text file (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>Fichier texte (*.csv);;Classeur Excel (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <translation>
            <numerusform>%1 sur %Ln</numerusform>
            <numerusform>%1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows %1: only what is shown is written, unless you want all of it.</source>
        <translation>La liste montre %1&#xa0;: seul ce qui est affiché est écrit, à moins que vous vouliez tout.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln</source>
        <translation>
            <numerusform>&amp;Tout (%Ln)</numerusform>
            <numerusform>&amp;Tout (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;shown</source>
        <translation>
            <numerusform>Ce qui est &amp;affiché (%Ln)</numerusform>
            <numerusform>Ce qui est &amp;affiché (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Write &amp;nothing</source>
        <translation>&amp;Ne rien écrire</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <translation>
            <numerusform>%Ln en tout</numerusform>
            <numerusform>%Ln en tout</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ExtendPairDialog</name>
    <message>
        <source>Move the last day</source>
        <translation>Déplacer le dernier jour</translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>The program ends on %1.</source>
        <translation>Le programme se termine le %1.</translation>
    </message>
    <message>
        <source>New &amp;last day</source>
        <translation>Nouveau dernier &amp;jour</translation>
    </message>
    <message>
        <source>Some weeks before, you are reminded of it; once it is past, of closing the pair.</source>
        <translation>Quelques semaines avant, il vous est rappelé&#x202f;; une fois passé, la clôture du binôme l’est aussi.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::Facts</name>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Séance du %1</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Objectif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a goal</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Standing still</source>
        <comment>a goal</comment>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>suite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::FactsCard</name>
    <message>
        <source>%1 (%2 of 5)</source>
        <comment>a skill and its level</comment>
        <translation>%1 (%2 sur 5)</translation>
    </message>
    <message>
        <source>Skills offered</source>
        <translation>Compétences offertes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a skill and its importance</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Skills sought</source>
        <translation>Compétences recherchées</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::FeedbackActionDialog</name>
    <message>
        <source>Turn into an action</source>
        <translation>En faire une action</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Ajouter l’action</translation>
    </message>
    <message>
        <source>&amp;What will you do?</source>
        <translation>&amp;Qu’allez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Until when</source>
        <translation>&amp;Pour quand</translation>
    </message>
    <message>
        <source>&amp;What will %1 do?</source>
        <translation>&amp;Que va faire %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::FeedbackChapter</name>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Give feedback…</source>
        <translation>Donner un retour…</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::FeedbackDialog</name>
    <message>
        <source>Give feedback</source>
        <translation>Donner un retour</translation>
    </message>
    <message>
        <source>Record feedback</source>
        <translation>Enregistrer le retour</translation>
    </message>
    <message>
        <source>Amend feedback</source>
        <translation>Modifier le retour</translation>
    </message>
    <message>
        <source>Save amendment</source>
        <translation>Enregistrer la modification</translation>
    </message>
    <message>
        <source>Whoever it is about may ask for everything written about them. Write what you would say to their face.</source>
        <translation>La personne concernée peut demander tout ce qui est écrit sur elle. Écrivez ce que vous lui diriez en face.</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulaire</translation>
    </message>
    <message>
        <source>From &amp;whom</source>
        <translation>De la part de q&amp;ui</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Rien en particulier</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Séance du %1</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Objectif&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À pr&amp;opos de</translation>
    </message>
    <message>
        <source>Feedback to %1</source>
        <translation>Retour pour %1</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Aucune en particulier</translation>
    </message>
    <message>
        <source>S&amp;kill</source>
        <translation>&amp;Compétence</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::FeedbackFields</name>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1 (si vous voulez)</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::FeedbackPage</name>
    <message>
        <source>Feedback</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Search feedback</source>
        <translation>Rechercher ici</translation>
    </message>
    <message>
        <source>&amp;Give feedback…</source>
        <translation>&amp;Donner un retour…</translation>
    </message>
    <message>
        <source>&amp;Thank you</source>
        <translation>&amp;Merci</translation>
    </message>
    <message>
        <source>Says that you have read it</source>
        <translation>Indique que vous l’avez lu</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>&amp;Répondre…</translation>
    </message>
    <message>
        <source>Turn into an a&amp;ction…</source>
        <translation>En faire une a&amp;ction…</translation>
    </message>
    <message>
        <source>I see it &amp;otherwise…</source>
        <translation>Je le vois &amp;autrement…</translation>
    </message>
    <message>
        <source>A&amp;mend…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donnés</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Aucun retour pour l’instant</translation>
    </message>
    <message>
        <source>Feedback is between mentor and mentee. What they share with you is shown here.</source>
        <translation>Les retours restent au sein du binôme. Ce qui est partagé avec vous apparaît ici.</translation>
    </message>
    <message>
        <source>A few sentences after a session help more than a long talk later.</source>
        <translation>Quelques phrases après une séance aident plus qu’un long discours plus tard.</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>Donner un retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>À q&amp;ui</translation>
    </message>
    <message>
        <source>This feedback was withdrawn.</source>
        <translation>Ce retour a été retiré.</translation>
    </message>
    <message>
        <source>You withdrew it on %1. The other one sees only that there was something.</source>
        <translation>Vous l’avez retiré le %1. L’autre personne voit seulement qu’il y avait quelque chose.</translation>
    </message>
    <message>
        <source>Recorded by the coordinator for %1</source>
        <translation>Consigné par le ou la responsable du programme pour %1</translation>
    </message>
    <message>
        <source>&amp;Turn into a goal…</source>
        <translation>En faire un &amp;objectif…</translation>
    </message>
    <message>
        <source>Without a reply</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Change the &amp;answer…</source>
        <translation>Modifier la &amp;réponse…</translation>
    </message>
    <message>
        <source>Feedback is between mentor and mentee. You see what they share with you, who gave it and who owes a reply; you see nothing of the rest, nor how much there is.</source>
        <translation>Les retours restent entre les deux personnes du binôme. Vous voyez ce qui est partagé avec vous, de qui vient le retour et qui doit une réponse&#x202f;; rien du reste, ni même combien il y en a.</translation>
    </message>
    <message>
        <source>No feedback is shared with you</source>
        <translation>Aucun retour n’est partagé avec vous</translation>
    </message>
    <message>
        <source>Reply from %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::FileDoor</name>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture du fichier %1…</translation>
    </message>
    <message>
        <source>The program was not made</source>
        <translation>Le programme n’a pas été créé</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::FileNews</name>
    <message>
        <source>This file was made by an earlier Ithaca and has been brought up to date. The earlier state is kept as %1.</source>
        <translation>Ce fichier vient d’une version antérieure d’Ithaca et a été mis à jour. L’état antérieur est gardé dans %1.</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Fermer le fichier</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::FirstLinesModel</name>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>title, not imported</source>
        <translation>titre, non importé</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only the first %L1 characters have room here.</source>
        <translation>Seuls les %L1 premiers caractères tiennent ici.</translation>
    </message>
    <message>
        <source>This is what you had begun to write.</source>
        <translation>Voici ce que vous aviez commencé à écrire.</translation>
    </message>
    <message>
        <source>No longer there: %1. Choose anew.</source>
        <translation>N’existe plus&#xa0;: %1. À choisir à nouveau.</translation>
    </message>
    <message>
        <source>Changed since by somebody: %1. Look at both before you save.</source>
        <translation>Modifié entre-temps par quelqu’un&#xa0;: %1. Comparez les deux avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>This is what was undone.</source>
        <translation>Voici ce qui a été annulé.</translation>
    </message>
    <message>
        <source>&amp;Continue what was undone</source>
        <translation>&amp;Continuer ce qui a été annulé</translation>
    </message>
    <message>
        <source>As it is &amp;recorded</source>
        <translation>Comme c’est &amp;enregistré</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>Repartir à &amp;vide</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln binôme</numerusform>
            <numerusform>%Ln binômes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What led to it</source>
        <translation>Ce qui y a cond&amp;uit</translation>
    </message>
    <message>
        <source>On whose w&amp;ord</source>
        <translation>À la demande d&amp;e</translation>
    </message>
    <message>
        <source>In a few wo&amp;rds</source>
        <translation>En quelques &amp;mots</translation>
    </message>
    <message>
        <source>May stay empty where the list says it. It is about the pair, not about blame.</source>
        <translation>Peut rester vide si la liste le dit. Il s’agit du binôme, non d’une faute.</translation>
    </message>
    <message>
        <source>How the new pair &amp;begins</source>
        <translation>Comment commence le nouveau &amp;binôme</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <source>As a proposal: when both have said yes</source>
        <translation>Par une proposition&#xa0;: quand les deux ont dit oui</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– choisir –</translation>
    </message>
    <message numerus="yes">
        <source>%1 · score %2 · %Ln free place(s)</source>
        <comment>a mentor</comment>
        <translation>
            <numerusform>%1 · score %2 · %Ln place libre</numerusform>
            <numerusform>%1 · score %2 · %Ln places libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::GainDialog</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>What I gain</source>
        <translation>Ce que j’y gagne</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>What did you &amp;take from it?</source>
        <translation>Qu’en &amp;retirez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>With wh&amp;om</source>
        <translation>Avec q&amp;ui</translation>
    </message>
    <message>
        <source>What %1 gains</source>
        <translation>Ce que le mentorat apporte à %1</translation>
    </message>
    <message>
        <source>What did the mentor &amp;take from it?</source>
        <translation>Qu’en a &amp;retiré la mentore ou le mentor&#x202f;?</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::GainsCard</name>
    <message>
        <source>What I gain</source>
        <translation>Ce que j’y gagne</translation>
    </message>
    <message>
        <source>What %1 gains</source>
        <translation>Ce que le mentorat apporte à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier one(s)</source>
        <translation>
            <numerusform>%Ln plus ancienne</numerusform>
            <numerusform>%Ln plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentoring gives to both: note what it gives to you.</source>
        <translation>Le mentorat apporte aux deux&#xa0;: notez ce qu’il vous apporte.</translation>
    </message>
    <message>
        <source>Note something…</source>
        <translation>Noter quelque chose…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Nothing is shared with you.</source>
        <translation>Rien n’est partagé avec vous.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::GainsPage</name>
    <message>
        <source>What I gain</source>
        <translation>Ce que j’y gagne</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Rechercher ici</translation>
    </message>
    <message>
        <source>&amp;Note something…</source>
        <translation>&amp;Noter quelque chose…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Rien n’est noté pour l’instant</translation>
    </message>
    <message>
        <source>A new view of things, a better question, some patience: mentoring gives to both.</source>
        <translation>Un autre regard, une meilleure question, de la patience&#xa0;: le mentorat apporte aux deux.</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>&amp;Modifier…</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::GoalDialog</name>
    <message>
        <source>Edit goal</source>
        <translation>Modifier l’objectif</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Ajouter l’objectif</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Pour qui</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>Pa&amp;rtir de</translation>
    </message>
    <message>
        <source>Specific: one thing, in your own words.</source>
        <translation>Spécifique&#xa0;: une seule chose, avec vos mots.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>By w&amp;hen</source>
        <translation>Pour q&amp;uand</translation>
    </message>
    <message>
        <source>Measurable: something others could see too.</source>
        <translation>Mesurable&#xa0;: quelque chose que d’autres pourraient voir aussi.</translation>
    </message>
    <message>
        <source>&amp;Milestones</source>
        <translation>&amp;Jalons</translation>
    </message>
    <message>
        <source>A few steps on the way, with a day each.</source>
        <translation>Quelques étapes, chacune avec un jour.</translation>
    </message>
    <message>
        <source>Begin now (otherwise it stays a draft)</source>
        <translation>Commencer maintenant (sinon il reste un brouillon)</translation>
    </message>
    <message>
        <source>Part of my career plan</source>
        <translation>Fait partie de mon projet de carrière</translation>
    </message>
    <message>
        <source>More, if it helps</source>
        <translation>Plus de détails, si c’est utile</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Achievable.</source>
        <translation>Atteignable.</translation>
    </message>
    <message>
        <source>Relevant.</source>
        <translation>Pertinent.</translation>
    </message>
    <message>
        <source>&amp;Skills it builds</source>
        <translation>&amp;Compétences développées</translation>
    </message>
    <message>
        <source>Describe beforehand what less and more would look like</source>
        <translation>Décrire d’avance un résultat moindre et un résultat meilleur</translation>
    </message>
    <message>
        <source>Turn into a goal</source>
        <translation>En faire un objectif</translation>
    </message>
    <message>
        <source>The template filled what was empty. What you had typed is as it was.</source>
        <translation>Le modèle a rempli ce qui était vide. Ce que vous aviez écrit n’a pas changé.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler cela</translation>
    </message>
    <message>
        <source>How will &amp;you know that you are there?</source>
        <translation>À quoi &amp;verrez-vous que vous y êtes&#x202f;?</translation>
    </message>
    <message>
        <source>With what means, a&amp;nd whose help?</source>
        <translation>Avec quels moyens, et l’&amp;aide de qui&#x202f;?</translation>
    </message>
    <message>
        <source>Why does it ma&amp;tter?</source>
        <translation>Pourquoi est-ce i&amp;mportant&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;What do you want to achieve?</source>
        <translation>&amp;Que voulez-vous atteindre&#x202f;?</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>New goal…</source>
        <translation>Nouvel objectif…</translation>
    </message>
    <message>
        <source>Goal set: %1</source>
        <translation>Objectif fixé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>No goal is shared with you yet.</source>
        <translation>Aucun objectif n’est partagé avec vous pour l’instant.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::GoalsColumn</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::GoalsPage</name>
    <message>
        <source>Only title and progress are shared with you.</source>
        <translation>Seuls le titre et l’avancement sont partagés avec vous.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Means and help</source>
        <translation>Moyens et aide</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>Why it ended so</source>
        <translation>Pourquoi il s’est terminé ainsi</translation>
    </message>
    <message>
        <source>Skills it builds</source>
        <translation>Compétences développées</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>reached on %1</source>
        <translation>atteint le %1</translation>
    </message>
    <message>
        <source>No milestones yet: a few steps on the way help to see that one moves.</source>
        <translation>Pas encore de jalons&#xa0;: quelques étapes aident à voir que l’on avance.</translation>
    </message>
    <message>
        <source>Progress by hand</source>
        <translation>Avancement à la main</translation>
    </message>
    <message>
        <source>Count from the milestones</source>
        <translation>Compter d’après les jalons</translation>
    </message>
    <message>
        <source>What less and more would look like</source>
        <translation>Moins bien ou mieux que prévu</translation>
    </message>
    <message>
        <source>%1 (attained)</source>
        <translation>%1 (atteint)</translation>
    </message>
    <message>
        <source>Where it came up</source>
        <translation>Où il en a été question</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mes objectifs</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Rechercher ici</translation>
    </message>
    <message>
        <source>&amp;New goal…</source>
        <translation>&amp;Nouvel objectif…</translation>
    </message>
    <message>
        <source>My career &amp;plan…</source>
        <translation>Mon &amp;projet de carrière…</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>D&amp;rop…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Career plan</source>
        <translation>Projet de carrière</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Aucun objectif pour l’instant</translation>
    </message>
    <message>
        <source>Goals that are shared with you are shown here.</source>
        <translation>Les objectifs partagés avec vous apparaissent ici.</translation>
    </message>
    <message>
        <source>Where do you want to be, and why? Goals are easier to choose once that is written.</source>
        <translation>Où voulez-vous être, et pourquoi&#x202f;? Les objectifs se choisissent mieux une fois que c’est écrit.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici au %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps taken</source>
        <translation>Étapes franchies&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Take up again</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Career &amp;plan of a mentee…</source>
        <translation>&amp;Projet de carrière d’une personne mentorée…</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>How you will know</source>
        <translation>À quoi on le verra</translation>
    </message>
    <message>
        <source>Mark as &amp;achieved…</source>
        <translation>Marquer comme a&amp;tteint…</translation>
    </message>
    <message>
        <source>Mark as &amp;partly achieved…</source>
        <translation>Marquer comme atteint en &amp;partie…</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>A goal says what you want to achieve, and how you will know.</source>
        <translation>Un objectif dit ce que vous voulez atteindre, et à quoi vous le verrez.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Confier à d’autres</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Confier</translation>
    </message>
    <message>
        <source>Each mentee goes on with another mentor: goals, plan and sessions to come go along. One step, which can be undone.</source>
        <translation>Chaque personne mentorée continue avec quelqu’un d’autre&#xa0;: objectifs, projet et séances à venir suivent. Une seule étape, qui peut être annulée.</translation>
    </message>
    <message>
        <source>%1 goes on with</source>
        <translation>%1 continue avec</translation>
    </message>
    <message>
        <source>Nobody who may has a place: give a mentor more places, or find one.</source>
        <translation>Personne d’autorisé n’a de place&#xa0;: donnez-en davantage à quelqu’un, ou trouvez un mentor ou une mentore.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::HealthCard</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Entente</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Préoccupations</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>Last session on %1, %Ln day(s) ago</source>
        <translation>
            <numerusform>Dernière séance le %1, il y a %Ln jour</numerusform>
            <numerusform>Dernière séance le %1, il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No session in %Ln day(s)</source>
        <translation>
            <numerusform>Aucune séance en %Ln jour</numerusform>
            <numerusform>Aucune séance en %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by both, on %1</source>
        <translation>Acceptée par les deux, le %1</translation>
    </message>
    <message>
        <source>Not accepted by both</source>
        <translation>Pas acceptée par les deux</translation>
    </message>
    <message>
        <source>None that you may see</source>
        <translation>Aucun que vous puissiez voir</translation>
    </message>
    <message>
        <source>%1 of %2 achieved</source>
        <translation>%1 sur %2 atteints</translation>
    </message>
    <message>
        <source>Nothing that you may see waits for a reply</source>
        <translation>Rien de visible pour vous n’attend de réponse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reply</source>
        <translation>
            <numerusform>%Ln sans réponse</numerusform>
            <numerusform>%Ln sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>None is open</source>
        <translation>Aucune n’est ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln ouverte</numerusform>
            <numerusform>%Ln ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>Aucun n’est prévu</translation>
    </message>
    <message>
        <source>How they are doing</source>
        <translation>Comment va le binôme</translation>
    </message>
    <message>
        <source>%1: to look at</source>
        <translation>%1&#xa0;: à regarder</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>What needs you today</source>
        <translation>Ce qui vous attend aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>&amp;Importer des personnes…</translation>
    </message>
    <message>
        <source>&amp;New program…</source>
        <translation>&amp;Nouveau programme…</translation>
    </message>
    <message>
        <source>No program yet</source>
        <translation>Pas encore de programme</translation>
    </message>
    <message>
        <source>A program is a run of mentoring with a purpose, dates and participants.</source>
        <translation>Un programme est une édition du mentorat avec un but, des dates et des participant·e·s.</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>Personne ne participe encore</translation>
    </message>
    <message>
        <source>Import the spreadsheets of your mentors and mentees. You see every row before anything is kept.</source>
        <translation>Importez les listes de vos mentor·e·s et mentoré·e·s. Vous voyez chaque ligne avant que rien ne soit enregistré.</translation>
    </message>
    <message>
        <source>Open pairs</source>
        <translation>Binômes en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentee(s) wait for a mentor</source>
        <translation>
            <numerusform>%Ln personne attend un binôme</numerusform>
            <numerusform>%Ln personnes attendent un binôme</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentors available</source>
        <translation>Mentor·e·s disponibles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free place(s)</source>
        <translation>
            <numerusform>%Ln place libre</numerusform>
            <numerusform>%Ln places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentoré·e·s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) to answer</source>
        <translation>
            <numerusform>%Ln candidature à traiter</numerusform>
            <numerusform>%Ln candidatures à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Show mentors</source>
        <translation>Afficher les mentor·e·s</translation>
    </message>
    <message>
        <source>Go to matching</source>
        <translation>Aller à l’appariement</translation>
    </message>
    <message>
        <source>Nothing waits for you. Everybody is paired.</source>
        <translation>Rien ne vous attend. Tout le monde a son binôme.</translation>
    </message>
    <message>
        <source>Waiting longest</source>
        <translation>En attente depuis le plus longtemps</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Silent for longer than agreed</source>
        <translation>Silencieux depuis plus longtemps que convenu</translation>
    </message>
    <message>
        <source>last session %1</source>
        <translation>dernière séance %1</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>pas encore de séance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of the people in open pairs do not take part.</source>
        <translation>
            <numerusform>%Ln autre personne d’un binôme en cours ne participe plus.</numerusform>
            <numerusform>%Ln autres personnes de binômes en cours ne participent plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause the pair(s) as well, or end them.</source>
        <translation>
            <numerusform>Mettez-le aussi en pause, ou terminez-le.</numerusform>
            <numerusform>Mettez-les aussi en pause, ou terminez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the pair(s), so that the others can be paired again.</source>
        <translation>
            <numerusform>Terminez-le, pour que l’autre personne puisse retrouver un binôme.</numerusform>
            <numerusform>Terminez-les, pour que les autres puissent retrouver un binôme.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose among the people…</source>
        <translation>&amp;Choisir parmi les personnes…</translation>
    </message>
    <message>
        <source>&amp;Take people over</source>
        <translation>&amp;Reprendre des personnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in this file already.</source>
        <translation>
            <numerusform>%Ln personne figure déjà dans ce fichier.</numerusform>
            <numerusform>%Ln personnes figurent déjà dans ce fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over those of another program (%1), or choose among all and add them as mentors or mentees.</source>
        <translation>Reprenez celles d’un autre programme (%1), ou choisissez parmi toutes et ajoutez-les comme mentor·e·s ou mentoré·e·s.</translation>
    </message>
    <message>
        <source>Choose among them and add them to the program as mentors or mentees.</source>
        <translation>Choisissez parmi elles et ajoutez-les au programme comme mentor·e·s ou mentoré·e·s.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>How one will know that it worked</source>
        <translation>Comment on saura qu’il a réussi</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Qui le soutient</translation>
    </message>
    <message>
        <source>Nothing is written yet of what it is for, and how one will know that it worked.</source>
        <translation>Rien n’est encore écrit de ce à quoi il sert, ni de la façon de savoir qu’il a réussi.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>When something waits…</source>
        <translation>Quand une chose attend…</translation>
    </message>
    <message>
        <source>What it is measured by</source>
        <translation>Ce qui le mesure</translation>
    </message>
    <message>
        <source>Closed on %1: no pair is published in it.</source>
        <translation>Clos le %1&#xa0;: aucun binôme n’y est publié.</translation>
    </message>
    <message>
        <source>Once more…</source>
        <translation>Une fois de plus…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Save as a template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>%1, once more</source>
        <translation>%1, une fois de plus</translation>
    </message>
    <message>
        <source>Purpose, objectives, phases and training come along, dates do not. Whoever takes part can move on to it; nobody is paired again with a mentor they have had, unless you allow it.</source>
        <translation>La raison d’être, les objectifs, les phases et la formation suivent, pas les dates. Les participants peuvent y passer&#x202f;; personne n’est réuni une nouvelle fois avec son ancien mentor, sauf si vous le permettez.</translation>
    </message>
    <message>
        <source>With its &amp;people</source>
        <translation>Avec ses &amp;participants</translation>
    </message>
    <message>
        <source>&amp;Without people</source>
        <translation>&amp;Sans participants</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Modèles (*.json)</translation>
    </message>
    <message>
        <source>The template was written to %1.</source>
        <translation>Le modèle a été écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ImportPreviewModel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En détail</translation>
    </message>
    <message>
        <source>Nothing differs from what is recorded.</source>
        <translation>Rien ne diffère de ce qui est enregistré.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ImportWizard</name>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>&amp;Match people</source>
        <translation>&amp;Apparier</translation>
    </message>
    <message>
        <source>&amp;Save the refused rows…</source>
        <translation>Enre&amp;gistrer les lignes refusées…</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation>Déposez ici une feuille de calcul</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX, ODS or XLS, in any layout: headers and languages are found out. Nothing is written before you have seen every row.</source>
        <translation>CSV, TSV, XLSX, ODS ou XLS, de toute forme&#xa0;: en-têtes et langues sont reconnus. Rien n’est écrit avant que vous ayez vu chaque ligne.</translation>
    </message>
    <message>
        <source>Columns that are not chosen are left out and never stored.</source>
        <translation>Les colonnes non choisies sont laissées de côté et jamais enregistrées.</translation>
    </message>
    <message>
        <source>Rows that wait for an answer are not taken in until you give one.</source>
        <translation>Les lignes en attente d’une réponse ne sont pas importées tant que vous n’avez pas répondu.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Importer %n ligne</numerusform>
            <numerusform>&amp;Importer %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Archive %n person(s)</source>
        <translation>
            <numerusform>&amp;Archiver %n personne</numerusform>
            <numerusform>&amp;Archiver %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing every row with the file…</source>
        <translation>Comparaison de chaque ligne avec le fichier…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source> (refused)</source>
        <translation> (refusées)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text file (*.csv)</source>
        <translation>Classeur Excel (*.xlsx);;Fichier texte (*.csv)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n ligne a été enregistrée dans %1.</numerusform>
            <numerusform>%n lignes ont été enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are new.</source>
        <translation>
            <numerusform>%n personne est nouvelle.</numerusform>
            <numerusform>%n personnes sont nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed.</source>
        <translation>
            <numerusform>%n a été modifiée.</numerusform>
            <numerusform>%n ont été modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were archived.</source>
        <translation>
            <numerusform>%n a été archivée.</numerusform>
            <numerusform>%n ont été archivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused.</source>
        <translation>
            <numerusform>%n ligne a été refusée.</numerusform>
            <numerusform>%n lignes ont été refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>One step takes it all back: Edit, Undo.</source>
        <translation>Une seule étape défait tout&#xa0;: Édition, Annuler.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n ligne importée</numerusform>
            <numerusform>%n lignes importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the &amp;mentees…</source>
        <translation>Importer les &amp;mentoré·e·s…</translation>
    </message>
    <message>
        <source>Import the &amp;mentors…</source>
        <translation>Importer les &amp;mentor·e·s…</translation>
    </message>
    <message>
        <source>Import &amp;another file…</source>
        <translation>Importer un &amp;autre fichier…</translation>
    </message>
    <message>
        <source>“%1” is the list itself, which would be lost. Choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» est la liste elle-même, qui serait perdue. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Which file lists the people?</source>
        <translation>Dans quel fichier sont les personnes&#x202f;?</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::InsightDialog</name>
    <message>
        <source>Amend</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Save amendment</source>
        <translation>Enregistrer la modification</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>What one can see, not what somebody is.</source>
        <translation>Ce que l’on voit, pas ce que quelqu’un est.</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Aucune en particulier</translation>
    </message>
    <message>
        <source>&amp;Skill</source>
        <translation>&amp;Compétence</translation>
    </message>
    <message>
        <source>What &amp;happened?</source>
        <translation>Que s’est-il &amp;passé&#x202f;?</translation>
    </message>
    <message>
        <source>One thing, with the facts first.</source>
        <translation>Une seule chose, les faits d’abord.</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>How &amp;clear is it?</source>
        <translation>&amp;Degré de certitude</translation>
    </message>
    <message>
        <source>The former text stays in the history.</source>
        <translation>L’ancien texte reste dans l’historique.</translation>
    </message>
    <message>
        <source>In a &amp;few words</source>
        <translation>En quelques &amp;mots</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::InsightsCard</name>
    <message>
        <source>Strengths and areas to grow</source>
        <translation>Points forts et axes de progrès</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Rien n’est noté pour l’instant.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Strength…</source>
        <translation>Point fort…</translation>
    </message>
    <message>
        <source>Area to grow…</source>
        <translation>Axe de progrès…</translation>
    </message>
    <message>
        <source>Where skills stand…</source>
        <translation>Situer les compétences…</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Nothing is shared with you.</source>
        <translation>Rien n’est partagé avec vous.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::InsightsPage</name>
    <message>
        <source>Strengths and skills</source>
        <translation>Points forts et compétences</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Personne mentorée</translation>
    </message>
    <message>
        <source>&amp;Where skills stand…</source>
        <translation>Situer les &amp;compétences…</translation>
    </message>
    <message>
        <source>&amp;Strength…</source>
        <translation>Point &amp;fort…</translation>
    </message>
    <message>
        <source>Area to &amp;grow…</source>
        <translation>A&amp;xe de progrès…</translation>
    </message>
    <message>
        <source>&amp;Amend…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Areas to grow</source>
        <translation>Axes de progrès</translation>
    </message>
    <message>
        <source>What changed since the start</source>
        <translation>Ce qui a changé depuis le début</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>À mon sujet</translation>
    </message>
    <message>
        <source>What goes well? Note it with the day it showed.</source>
        <translation>Qu’est-ce qui va bien&#x202f;? Notez-le avec le jour où cela s’est vu.</translation>
    </message>
    <message>
        <source>What is worth practising? Note what happened, not what somebody is.</source>
        <translation>Que vaut-il la peine de travailler&#x202f;? Notez les faits, pas ce que quelqu’un est.</translation>
    </message>
    <message>
        <source>Nobody has said yet where the skills stand.</source>
        <translation>Personne n’a encore situé les compétences.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>%1 of %2, as %3 sees it</source>
        <translation>%1 · %2, vu par %3</translation>
    </message>
    <message>
        <source>Nothing noted yet: without an example it is hard to understand.</source>
        <translation>Rien n’est noté&#xa0;: sans exemple, c’est difficile à comprendre.</translation>
    </message>
    <message>
        <source>Something &amp;that happened…</source>
        <translation>&amp;Un fait…</translation>
    </message>
    <message>
        <source>Levels recorded</source>
        <translation>Niveaux notés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier level(s)</source>
        <translation>
            <numerusform>%Ln niveau plus ancien</numerusform>
            <numerusform>%Ln niveaux plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit or delete: %1</source>
        <translation>Modifier ou supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where each skill stands</source>
        <translation>Où en est chaque compétence</translation>
    </message>
    <message>
        <source>Strengths, areas to grow and levels are between mentee and mentor. You see those that are shared with you; you see nothing of the others, nor how many there are. What you record here for somebody is recorded in their name.</source>
        <translation>Points forts, axes de progrès et niveaux restent entre les deux personnes du binôme. Vous voyez ceux qui sont partagés avec vous&#x202f;; rien des autres, ni même combien il y en a. Ce que vous notez ici pour quelqu’un est noté en son nom.</translation>
    </message>
    <message>
        <source>Skills as both see them</source>
        <translation>Les compétences à deux voix</translation>
    </message>
    <message>
        <source>Nothing is shared with you.</source>
        <translation>Rien n’est partagé avec vous.</translation>
    </message>
    <message>
        <source>%1: from “%2” to “%3” in the mentee’s own view</source>
        <translation>%1&#xa0;: de «&#x202f;%2&#x202f;» à «&#x202f;%3&#x202f;» selon la personne mentorée</translation>
    </message>
    <message>
        <source>%1: from “%2” to “%3” in the mentor’s view</source>
        <translation>%1&#xa0;: de «&#x202f;%2&#x202f;» à «&#x202f;%3&#x202f;» selon la mentore ou le mentor</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::KeepScenarioDialog</name>
    <message>
        <source>Keep as scenario</source>
        <translation>Garder comme scénario</translation>
    </message>
    <message>
        <source>Keep scenario</source>
        <translation>Garder le scénario</translation>
    </message>
    <message numerus="yes">
        <source>Criteria, aims and the %Ln pair(s) shown are kept under a name, to be compared with others and taken up later. Nothing is published.</source>
        <translation>
            <numerusform>Les critères, les buts et le binôme affiché (%Ln) sont gardés sous un nom, pour être comparés à d’autres et adoptés plus tard. Rien n’est publié.</numerusform>
            <numerusform>Les critères, les buts et les %Ln binômes affichés sont gardés sous un nom, pour être comparés à d’autres et adoptés plus tard. Rien n’est publié.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name of the scenario</source>
        <translation>&amp;Nom du scénario</translation>
    </message>
    <message>
        <source>Replace the scenario?</source>
        <translation>Remplacer le scénario&#x202f;?</translation>
    </message>
    <message>
        <source>A scenario of this name is kept already. It would be replaced; undo brings it back.</source>
        <translation>Un scénario de ce nom est déjà gardé. Il serait remplacé&#x202f;; Annuler le ramène.</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisir un autre nom</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::KeptTextDialog</name>
    <message>
        <source>What you had begun to write</source>
        <translation>Ce que vous aviez commencé à écrire</translation>
    </message>
    <message>
        <source>What this was about is no longer there. Your text is.</source>
        <translation>L’élément concerné n’existe plus. Votre texte, si.</translation>
    </message>
    <message>
        <source>What this was about is no longer there: %1. Your text is.</source>
        <translation>L’élément concerné n’existe plus&#xa0;: %1. Votre texte, si.</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>&amp;Delete the text</source>
        <translation>&amp;Supprimer le texte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::KudosChapter</name>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Say thanks…</source>
        <translation>Dire merci…</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::KudosDialog</name>
    <message>
        <source>Edit thanks</source>
        <translation>Modifier le remerciement</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Dire merci</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>From &amp;whom</source>
        <translation>De la part de q&amp;ui</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>&amp;What do you thank for?</source>
        <translation>&amp;Pour quoi remerciez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What was done, and what it changed for you: a line is enough.</source>
        <translation>Ce qui a été fait, et ce que cela a changé pour vous&#xa0;: une ligne suffit.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::LifeCard</name>
    <message>
        <source>You have both said yes</source>
        <translation>Vous avez dit oui tous les deux</translation>
    </message>
    <message>
        <source>The coordinator says when it begins. You can plan your first session already.</source>
        <translation>La personne responsable dit quand cela commence. Vous pouvez déjà planifier votre première séance.</translation>
    </message>
    <message>
        <source>Paused; you go on on %1.</source>
        <translation>En pause&#x202f;; vous reprenez le %1.</translation>
    </message>
    <message>
        <source>Paused until further notice.</source>
        <translation>En pause jusqu’à nouvel ordre.</translation>
    </message>
    <message>
        <source>The end comes near</source>
        <translation>La fin approche</translation>
    </message>
    <message>
        <source>It was planned until %1.</source>
        <translation>Il était prévu jusqu’au %1.</translation>
    </message>
    <message>
        <source>It is planned until %1: look back together at what you wanted to reach.</source>
        <translation>Il est prévu jusqu’au %1&#xa0;: revenez ensemble sur ce que vous vouliez atteindre.</translation>
    </message>
    <message>
        <source>You are proposed as a pair</source>
        <translation>Vous êtes proposés comme binôme</translation>
    </message>
    <message>
        <source>You have said yes; the answer of %1 is missing.</source>
        <translation>Vous avez dit oui&#x202f;; il manque la réponse (%1).</translation>
    </message>
    <message>
        <source>Would you be the mentor of %1?</source>
        <translation>Accompagneriez-vous %1&#x202f;?</translation>
    </message>
    <message>
        <source>Would you like %1 as your mentor?</source>
        <translation>Aimeriez-vous être accompagné·e par %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 has said yes.</source>
        <translation>%1 a dit oui.</translation>
    </message>
    <message>
        <source>&amp;Yes, gladly</source>
        <translation>&amp;Oui, volontiers</translation>
    </message>
    <message>
        <source>De&amp;cline…</source>
        <translation>Dé&amp;cliner…</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::LimitsDialog</name>
    <message>
        <source>Limits</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Utiliser ces seuils</translation>
    </message>
    <message>
        <source>From when on something is told under “Needs you today”.</source>
        <translation>À partir de quand une chose figure sous «&#x202f;À faire aujourd’hui&#x202f;».</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::LogDialog</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Programs and participants</source>
        <translation>Programmes et participations</translation>
    </message>
    <message>
        <source>Matching and pairs</source>
        <translation>Appariement et binômes</translation>
    </message>
    <message>
        <source>The mentoring itself</source>
        <translation>Le mentorat lui-même</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Taken back and done again</source>
        <translation>Annulé et rétabli</translation>
    </message>
    <message>
        <source>Who did what, and when. Of the mentoring itself there is only what you may see; what was written stands in the records.</source>
        <translation>Qui a fait quoi, et quand. Du mentorat lui-même, seul figure ce que vous pouvez voir&#x202f;; ce qui a été écrit se lit à sa place.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Whenever</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Show &amp;older lines</source>
        <translation>Afficher les lignes plus &amp;anciennes</translation>
    </message>
    <message>
        <source>E&amp;xport these lines…</source>
        <translation>E&amp;xporter ces lignes…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s); there may be older ones.</source>
        <translation>
            <numerusform>%Ln ligne&#x202f;; il peut y en avoir de plus anciennes.</numerusform>
            <numerusform>%Ln lignes&#x202f;; il peut y en avoir de plus anciennes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>Rien n’a été fait</translation>
    </message>
    <message>
        <source>Nothing of this kind was done in this period.</source>
        <translation>Rien de tel n’a été fait pendant cette période.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The log was written to %1.</source>
        <translation>Le journal a été enregistré dans %1.</translation>
    </message>
    <message>
        <source>Writing the log…</source>
        <translation>Enregistrement du journal…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>File log</source>
        <translation>Journal du fichier</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::LogSessionDialog</name>
    <message>
        <source>Log a session</source>
        <translation>Consigner une séance</translation>
    </message>
    <message>
        <source>Log session</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>A&amp;vec qui</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Elle a eu lieu</translation>
    </message>
    <message>
        <source>More, if you have a minute</source>
        <translation>Plus de détails, si vous avez une minute</translation>
    </message>
    <message>
        <source>Shared &amp;notes</source>
        <translation>&amp;Notes partagées</translation>
    </message>
    <message>
        <source>What you talked about, for both of you.</source>
        <translation>Ce dont vous avez parlé, pour vous deux.</translation>
    </message>
    <message>
        <source>&amp;Goals you talked about</source>
        <translation>&amp;Objectifs abordés</translation>
    </message>
    <message>
        <source>Until next &amp;time</source>
        <translation>D’ici la prochaine &amp;fois</translation>
    </message>
    <message>
        <source>One thing somebody promised.</source>
        <translation>Une chose promise.</translation>
    </message>
    <message>
        <source>By wh&amp;om</source>
        <translation>Par q&amp;ui</translation>
    </message>
    <message>
        <source>Write feedback next</source>
        <translation>Écrire ensuite un retour</translation>
    </message>
    <message>
        <source>Did it take &amp;place?</source>
        <translation>La &amp;séance a-t-elle eu lieu&#x202f;?</translation>
    </message>
    <message>
        <source>Is it the one that was planned?</source>
        <translation>Est-ce celle qui était prévue&#x202f;?</translation>
    </message>
    <message>
        <source>%1 has one planned for that day: %2.</source>
        <translation>Une séance est prévue ce jour-là&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>&amp;That one</source>
        <translation>&amp;Celle-là</translation>
    </message>
    <message>
        <source>&amp;Another one</source>
        <translation>&amp;Une autre</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>On whose &amp;word</source>
        <translation>Sur la &amp;parole de</translation>
    </message>
    <message>
        <source>It is recorded in their name, with yours beside it.</source>
        <translation>C’est consigné en son nom, avec le vôtre à côté.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::MainWindow</name>
    <message>
        <source>%1 is open in another window already; that window is in front now.</source>
        <translation>%1 est déjà ouvert dans une autre fenêtre&#x202f;; elle est maintenant au premier plan.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Ithaca files (*.ithaca);;All files (*)</source>
        <translation>Fichiers Ithaca (*.ithaca);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Enregistrer une copie sous</translation>
    </message>
    <message>
        <source>Ithaca files (*.ithaca)</source>
        <translation>Fichiers Ithaca (*.ithaca)</translation>
    </message>
    <message>
        <source>A checked copy is in %1.</source>
        <translation>Une copie vérifiée se trouve dans %1.</translation>
    </message>
    <message>
        <source>The user guide is not installed with this program.</source>
        <translation>Le guide n’est pas installé avec ce logiciel.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The program that is shown</source>
        <translation>Le programme affiché</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>No program yet</source>
        <translation>Pas encore de programme</translation>
    </message>
    <message>
        <source>The sample is not installed with this program.</source>
        <translation>L’exemple n’est pas installé avec ce logiciel.</translation>
    </message>
    <message>
        <source>There is no place to copy the sample to. Is the disk full?</source>
        <translation>Il n’y a pas de place pour copier l’exemple. Le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Il n’y a encore rien à exporter.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture du fichier %1…</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Enregistrement d’une copie…</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Responsable de programme</translation>
    </message>
    <message numerus="yes">
        <source>%1. It counts as given in %Ln second(s).</source>
        <translation>
            <numerusform>%1. Annulable encore %Ln seconde.</numerusform>
            <numerusform>%1. Annulable encore %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The &amp;coordinator</source>
        <translation>Le ou la &amp;responsable</translation>
    </message>
    <message>
        <source>Somebody &amp;else…</source>
        <translation>Quelqu’un d’&amp;autre…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <translation>Examen du fichier %1…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>The file is sound</source>
        <translation>Le fichier est sain</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>the database itself is damaged</source>
        <translation>la base de données elle-même est endommagée</translation>
    </message>
    <message>
        <source>records name others that are not there</source>
        <translation>des fiches en désignent d’autres qui n’existent pas</translation>
    </message>
    <message>
        <source>the structure of the file is not what Ithaca makes</source>
        <translation>la structure du fichier n’est pas celle que fait Ithaca</translation>
    </message>
    <message>
        <source>records break rules of the program</source>
        <translation>des fiches ne respectent pas les règles du programme</translation>
    </message>
    <message>
        <source>What is wrong: %1. Keep a copy as it is now, then go back to an earlier copy that is sound. Technical details: %2</source>
        <translation>Ce qui ne va pas&#xa0;: %1. Gardez une copie de l’état actuel, puis revenez à une copie antérieure saine. Détails techniques&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file is not sound</source>
        <translation>Le fichier n’est pas sain</translation>
    </message>
    <message>
        <source>&amp;Save a copy as…</source>
        <translation>&amp;Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>No program on this computer shows this file. It is in %1.</source>
        <translation>Aucun programme de cet ordinateur n’affiche ce fichier. Il se trouve dans %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>No program on this computer shows web pages. Open the guide on another one, or with a program of your choice; it is here:
%1</source>
        <translation>Aucun programme de cet ordinateur n’affiche de pages web. Ouvrez le guide sur un autre, ou avec le programme de votre choix&#x202f;; il se trouve ici&#xa0;:
%1</translation>
    </message>
    <message>
        <source>The user guide cannot be shown</source>
        <translation>Le guide ne peut pas s’afficher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Copy the path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>The path of the guide is on the clipboard.</source>
        <translation>Le chemin du guide est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>No program shows folders either. The guide is in %1.</source>
        <translation>Aucun programme n’affiche de dossiers non plus. Le guide se trouve dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were dropped: drop one at a time. Nothing was opened.</source>
        <translation>
            <numerusform>%n fichier déposé&#xa0;: déposez-en un seul à la fois. Rien n’a été ouvert.</numerusform>
            <numerusform>%n fichiers déposés&#xa0;: déposez-en un seul à la fois. Rien n’a été ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was dropped is no file of this computer. Save it first, then drop the file.</source>
        <translation>Ce qui a été déposé n’est pas un fichier de cet ordinateur. Enregistrez-le d’abord, puis déposez le fichier.</translation>
    </message>
    <message>
        <source>“%1” was not imported: this organisation is open for reading only.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été importé&#xa0;: cette organisation est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>%1 was using Ithaca when this file was left. What is shown depends on who is using it now.</source>
        <translation>%1 utilisait Ithaca quand ce fichier a été quitté. Ce qui s’affiche dépend de qui l’utilise maintenant.</translation>
    </message>
    <message>
        <source>You are: %1</source>
        <translation>Vous êtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go on with your sample?</source>
        <translation>Reprendre votre exemple&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Go on with mine</source>
        <translation>&amp;Reprendre le mien</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>Re&amp;commencer</translation>
    </message>
    <message>
        <source>Your copy of the sample is no longer as it came. Begun anew, it is as it came, and what was done in it is gone.</source>
        <translation>Votre copie de l’exemple n’est plus telle qu’au début. Si vous la recommencez, elle le redevient, et ce qui y a été fait disparaît.</translation>
    </message>
    <message>
        <source>The database, the links between records, the structure of the file, every record by the rules of the program and every line of the log were looked at. Nothing is wrong.</source>
        <translation>La base de données, les liens entre enregistrements, la structure du fichier, chaque enregistrement selon les règles du programme et chaque ligne du journal ont été examinés. Tout est en ordre.</translation>
    </message>
    <message>
        <source>lines of the log were altered or taken out by another program</source>
        <translation>des lignes du journal ont été modifiées ou retirées par un autre programme</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ManualPairDialog</name>
    <message>
        <source>Choose a mentor by hand</source>
        <translation>Choisir à la main</translation>
    </message>
    <message>
        <source>A mentor for %1</source>
        <translation>Un·e mentor·e pour %1</translation>
    </message>
    <message>
        <source>Search mentors</source>
        <translation>Rechercher un·e mentor·e</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentor·e·s</translation>
    </message>
    <message>
        <source>&amp;Set this pair</source>
        <translation>&amp;Former ce binôme</translation>
    </message>
    <message>
        <source>%1 has no free place. Raise the capacity or unlock another pair first.</source>
        <translation>%1 n’a pas de place libre. Augmentez la capacité ou déverrouillez d’abord un autre binôme.</translation>
    </message>
    <message>
        <source>A rule forbids this pair: %1. It can be set all the same; the reason is kept.</source>
        <translation>Une règle interdit ce binôme&#xa0;: %1. Il peut être formé quand même&#x202f;; le motif est gardé.</translation>
    </message>
    <message>
        <source>Nobody else is moved by this pair.</source>
        <translation>Ce binôme ne déplace personne d’autre.</translation>
    </message>
    <message>
        <source>All places of this mentor are given to %1: one of them gets another mentor or goes without.</source>
        <translation>Toutes les places de cette personne sont données à %1&#xa0;: l’une de ces personnes change de mentor·e ou reste sans.</translation>
    </message>
    <message>
        <source>What changes for the others is worked out after the pair is set.</source>
        <translation>Ce que cela change pour les autres est calculé une fois le binôme formé.</translation>
    </message>
    <message>
        <source>&amp;Why this pair all the same</source>
        <translation>&amp;Pourquoi ce binôme quand même</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::MatchingPage</name>
    <message>
        <source>Matching</source>
        <translation>Appariement</translation>
    </message>
    <message>
        <source>&amp;Run matching</source>
        <translation>&amp;Lancer l’appariement</translation>
    </message>
    <message>
        <source>Pair everybody, and keep the result to compare later runs with</source>
        <translation>Apparier tout le monde, et garder le résultat pour comparer les prochains calculs</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Open pair</source>
        <translation>&amp;Ouvrir le binôme</translation>
    </message>
    <message>
        <source>Both profiles, and why they have this score</source>
        <translation>Les deux profils, et la raison de ce score</translation>
    </message>
    <message>
        <source>Choose any mentor; a reason is asked where a rule forbids it</source>
        <translation>Choisir n’importe qui&#x202f;; un motif est demandé si une règle l’interdit</translation>
    </message>
    <message>
        <source>Refu&amp;se…</source>
        <translation>É&amp;carter…</translation>
    </message>
    <message>
        <source>This pair never comes again; the reason is kept</source>
        <translation>Ce binôme ne revient jamais&#x202f;; le motif est gardé</translation>
    </message>
    <message>
        <source>Choose &amp;mentor by hand…</source>
        <translation>Choisir à la &amp;main…</translation>
    </message>
    <message>
        <source>Back to all pairs</source>
        <translation>Retour à tous les binômes</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Binôme précédent</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Binôme suivant</translation>
    </message>
    <message>
        <source>Go to &amp;people</source>
        <translation>Aller aux &amp;personnes</translation>
    </message>
    <message>
        <source>See the &amp;mentorships</source>
        <translation>Voir les &amp;mentorats</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>Looking for the best pairs…</source>
        <translation>Recherche des meilleurs binômes…</translation>
    </message>
    <message>
        <source>No program yet</source>
        <translation>Pas encore de programme</translation>
    </message>
    <message>
        <source>A program brings mentors and mentees together; pairs are made in it.</source>
        <translation>Un programme réunit mentor·e·s et mentoré·e·s&#x202f;; les binômes s’y forment.</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>Personne ne participe encore</translation>
    </message>
    <message>
        <source>Import or add people as mentors and mentees; then the matching finds who suits whom.</source>
        <translation>Importez ou ajoutez des mentor·e·s et des mentoré·e·s&#x202f;; l’appariement trouve ensuite qui va avec qui.</translation>
    </message>
    <message>
        <source>Ready to match</source>
        <translation>Prêt à apparier</translation>
    </message>
    <message>
        <source>%1 and %2. In a cohort of this size a run takes a few seconds.</source>
        <translation>%1 et %2. Pour une cohorte de cette taille, un calcul prend quelques secondes.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) without a mentor</source>
        <translation>
            <numerusform>%n personne sans binôme</numerusform>
            <numerusform>%n personnes sans binôme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s)</source>
        <translation>
            <numerusform>%n mentor·e</numerusform>
            <numerusform>%n mentor·e·s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pu&amp;blish %n pair(s)…</source>
        <translation>
            <numerusform>Pu&amp;blier %n binôme…</numerusform>
            <numerusform>Pu&amp;blier %n binômes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Pu&amp;blish pairs…</source>
        <translation>Pu&amp;blier les binômes…</translation>
    </message>
    <message>
        <source>Make mentorships of the pairs</source>
        <translation>Faire des mentorats de ces binômes</translation>
    </message>
    <message>
        <source>Run the matching first: what is published is a run that was kept</source>
        <translation>Lancez d’abord l’appariement&#xa0;: on publie un calcul gardé</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Déverroui&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Later runs may change the pair again</source>
        <translation>Les prochains calculs pourront changer le binôme</translation>
    </message>
    <message>
        <source>Export pairs</source>
        <translation>Exporter les binômes</translation>
    </message>
    <message>
        <source>The pairs were written to %1.</source>
        <translation>Les binômes ont été exportés vers %1.</translation>
    </message>
    <message>
        <source>Export the score table</source>
        <translation>Exporter le tableau des scores</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>The scores were written to %1.</source>
        <translation>Les scores ont été exportés vers %1.</translation>
    </message>
    <message>
        <source>Writing the pairs…</source>
        <translation>Export des binômes…</translation>
    </message>
    <message>
        <source>Writing the scores of all allowed pairs…</source>
        <translation>Export des scores de tous les binômes autorisés…</translation>
    </message>
    <message>
        <source>Export &amp;pairs…</source>
        <translation>Exporter les b&amp;inômes…</translation>
    </message>
    <message>
        <source>Export the p&amp;eople of the program…</source>
        <translation>Exporter les &amp;personnes du programme…</translation>
    </message>
    <message>
        <source>Show the &amp;mentors</source>
        <translation>Afficher les &amp;mentor·e·s</translation>
    </message>
    <message>
        <source>Who &amp;waits</source>
        <translation>Qui &amp;attend</translation>
    </message>
    <message>
        <source>See &amp;why, person by person</source>
        <translation>Voir &amp;pourquoi, personne par personne</translation>
    </message>
    <message>
        <source>These criteria cannot be used</source>
        <translation>Ces critères ne sont pas utilisables</translation>
    </message>
    <message>
        <source>All that was decided about pairs in this program, to look at and to take back</source>
        <translation>Tout ce qui a été décidé sur des binômes de ce programme, à revoir ou à reprendre</translation>
    </message>
    <message>
        <source>Loc&amp;ked and refused pairs…</source>
        <translation>Binômes verrouillés et écar&amp;tés…</translation>
    </message>
    <message>
        <source>Export the score table of all allo&amp;wed pairs…</source>
        <translation>Exporter le tableau des &amp;scores de tous les binômes autorisés…</translation>
    </message>
    <message>
        <source>Two chosen mentees change mentors; what it costs is shown first</source>
        <translation>Les deux mentoré·e·s choisi·e·s échangent leurs mentors&#x202f;; le coût est montré d’abord</translation>
    </message>
    <message>
        <source>Keep criteria, aims and pairs under a name, to compare them with others</source>
        <translation>Garder critères, buts et binômes sous un nom, pour les comparer à d’autres</translation>
    </message>
    <message>
        <source>Scenarios and earlier ru&amp;ns…</source>
        <translation>Scénarios et calculs précéde&amp;nts…</translation>
    </message>
    <message>
        <source>Two of them side by side: pairs gained, lost and changed, and the figures of both</source>
        <translation>Deux côte à côte&#xa0;: binômes gagnés, perdus et changés, et les chiffres des deux</translation>
    </message>
    <message>
        <source>What was asked, who took part, the proof, every pair with its reason, and who published it</source>
        <translation>Ce qui a été demandé, qui a participé, la preuve, chaque binôme avec ses raisons, et qui l’a publié</translation>
    </message>
    <message>
        <source>The pair stays in every run. As long as it is suggested, that costs nothing.</source>
        <translation>Le binôme reste dans chaque calcul. Tant qu’il est proposé, cela ne coûte rien.</translation>
    </message>
    <message>
        <source>No run has been kept yet. Run the matching first.</source>
        <translation>Aucun calcul n’est encore gardé. Lancez d’abord l’appariement.</translation>
    </message>
    <message>
        <source>The best mentors of this mentee side by side</source>
        <translation>Les meilleurs mentors de cette personne côte à côte</translation>
    </message>
    <message>
        <source>On the list of those who must not be paired, with the reason, here or in every program</source>
        <translation>Sur la liste à ne jamais apparier, avec le motif, ici ou dans chaque programme</translation>
    </message>
    <message>
        <source>S&amp;hort list…</source>
        <translation>Pro&amp;fils côte à côte…</translation>
    </message>
    <message>
        <source>Exchan&amp;ge mentors…</source>
        <translation>Éc&amp;hanger les mentors…</translation>
    </message>
    <message>
        <source>Never pair these two an&amp;y more…</source>
        <translation>Ne &amp;jamais apparier ces deux personnes…</translation>
    </message>
    <message>
        <source>Keep as scenario &amp;for later…</source>
        <translation>Gar&amp;der comme scénario…</translation>
    </message>
    <message>
        <source>Matching recor&amp;d (PDF)…</source>
        <translation>Procès-verbal&#xa0;: &amp;qui, avec qui, pourquoi (PDF)…</translation>
    </message>
    <message>
        <source>Skills so&amp;ught and offered…</source>
        <translation>S&amp;ynthèse des compétences voulues et offertes…</translation>
    </message>
    <message>
        <source>For which skills mentors are short: who waits, and which places are free</source>
        <translation>Les compétences pour lesquelles il manque des mentors&#xa0;: qui attend, et quelles places sont libres</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::MentorChoiceModel</name>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Given to others</source>
        <translation>Pris par d’autres</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor·e</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Forbidden by</source>
        <translation>Interdit par</translation>
    </message>
    <message>
        <source>Suggested now</source>
        <translation>Proposé·e ici</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::MentorLine</name>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message numerus="yes">
        <source>With %n mentee(s)</source>
        <translation>
            <numerusform>Avec %n personne</numerusform>
            <numerusform>Avec %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::MentoringSearch</name>
    <message>
        <source>what was written</source>
        <translation>ce qui a été écrit</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::MentorsCard</name>
    <message>
        <source>Next best mentors</source>
        <translation>Autres bons choix</translation>
    </message>
    <message>
        <source>Nearest mentors</source>
        <translation>Choix les plus proches</translation>
    </message>
    <message>
        <source>By score, for this mentee alone.</source>
        <translation>Par score, pour cette personne seule.</translation>
    </message>
    <message>
        <source>No other mentor is near: several rules keep each of them away.</source>
        <translation>Aucun autre choix n’est proche&#xa0;: plusieurs règles écartent chaque personne.</translation>
    </message>
    <message>
        <source>No other mentor is allowed. A single rule keeps these away.</source>
        <translation>Aucun autre choix n’est autorisé. Une seule règle écarte ces personnes.</translation>
    </message>
    <message>
        <source>Allowed by every rule, but given to others in this run.</source>
        <translation>Autorisés par toutes les règles, mais pris par d’autres dans ce calcul.</translation>
    </message>
    <message>
        <source>Allowed by every rule; a pair that scores 0 adds nothing to the total.</source>
        <translation>Autorisés par toutes les règles&#x202f;; un binôme noté 0 n’ajoute rien au total.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::MentorshipDetail</name>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Score when published</source>
        <translation>Score à la publication</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>formé à la main</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why they suit each other can be worked out only while both take part in the program.</source>
        <translation>On ne peut dire ce qui rapproche ce binôme que si les deux participent au programme.</translation>
    </message>
    <message>
        <source>As the criteria “%1” and both profiles stand today:</source>
        <translation>Selon les critères «&#x202f;%1&#x202f;» et les deux profils d’aujourd’hui&#xa0;:</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé le</translation>
    </message>
    <message>
        <source>Has said yes</source>
        <translation>A dit oui</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>They go on on</source>
        <translation>Reprise le</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Prévu jusqu’au</translation>
    </message>
    <message>
        <source>Paused because: %1</source>
        <translation>Motif de la pause&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::MentorshipsPage</name>
    <message>
        <source>Mentorships</source>
        <translation>Mentorats</translation>
    </message>
    <message>
        <source>Search mentorships</source>
        <translation>Rechercher ici</translation>
    </message>
    <message>
        <source>&amp;Match people</source>
        <translation>Appa&amp;rier</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>For a leave or an overload; the pair stays together</source>
        <translation>Pour un congé ou une surcharge&#x202f;; le binôme reste uni</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>E&amp;nd…</source>
        <translation>Ter&amp;miner…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write what is shown to a spreadsheet</source>
        <translation>Exporter ce qui est affiché vers une feuille de calcul</translation>
    </message>
    <message>
        <source>Back to all mentorships</source>
        <translation>Retour à tous les mentorats</translation>
    </message>
    <message>
        <source>Which mentorships are shown</source>
        <translation>Quels mentorats sont affichés</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Tous les programmes</translation>
    </message>
    <message>
        <source>No mentorships yet</source>
        <translation>Pas encore de mentorat</translation>
    </message>
    <message>
        <source>A mentorship is a pair that has been published. Match people and publish the pairs.</source>
        <translation>Un mentorat est un binôme publié. Lancez l’appariement et publiez les binômes.</translation>
    </message>
    <message>
        <source>None in this state</source>
        <translation>Aucun dans cet état</translation>
    </message>
    <message>
        <source>Choose another state above to see the others.</source>
        <translation>Choisissez un autre état ci-dessus pour voir les autres.</translation>
    </message>
    <message>
        <source>Export mentorships</source>
        <translation>Exporter les mentorats</translation>
    </message>
    <message>
        <source>The mentorships were written to %1.</source>
        <translation>Les mentorats ont été exportés vers %1.</translation>
    </message>
    <message>
        <source>Writing the mentorships…</source>
        <translation>Export des mentorats…</translation>
    </message>
    <message>
        <source>What you may see of this pair, as PDF</source>
        <translation>Ce que vous pouvez voir de ce binôme, en PDF</translation>
    </message>
    <message>
        <source>Open pairs of which one has left, is paused or is in the archive</source>
        <translation>Binômes en cours dont une personne est partie, en pause ou archivée</translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation>Personne ne manque</translation>
    </message>
    <message>
        <source>In every open pair both take part.</source>
        <translation>Dans chaque binôme en cours, les deux personnes participent.</translation>
    </message>
    <message>
        <source>Delete the mentorship of %1?</source>
        <translation>Supprimer le mentorat&#xa0;: %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln mentorship(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln mentorat&#x202f;?</numerusform>
            <numerusform>Supprimer %Ln mentorats&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) go too, and everything else that was recorded. To keep them, end the mentorship instead. Undo brings everything back.</source>
        <translation>
            <numerusform>%Ln séance part aussi, avec tout ce qui a été consigné. Pour la garder, terminez plutôt le mentorat. L’annulation ramène tout.</numerusform>
            <numerusform>%Ln séances partent aussi, avec tout ce qui a été consigné. Pour les garder, terminez plutôt le mentorat. L’annulation ramène tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Save pair &amp;sheet…</source>
        <translation>Enre&amp;gistrer la fiche…</translation>
    </message>
    <message>
        <source>&amp;Print pair sheet…</source>
        <translation>Im&amp;primer la fiche…</translation>
    </message>
    <message>
        <source>What you may see of this pair, on paper</source>
        <translation>Ce que vous pouvez voir de ce binôme, sur papier</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>Pairs without a session for longer than agreed</source>
        <translation>Les binômes sans séance depuis plus longtemps que convenu</translation>
    </message>
    <message>
        <source>Nobody is silent</source>
        <translation>Aucun silence</translation>
    </message>
    <message>
        <source>Every pair has met within the time agreed.</source>
        <translation>Chaque binôme s’est vu dans le délai convenu.</translation>
    </message>
    <message>
        <source>One has left</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Whatever was recorded goes too. To keep it, end the mentorship instead. Undo brings everything back.</source>
        <translation>Tout ce qui a été consigné part aussi. Pour le garder, terminez plutôt le mentorat. L’annulation ramène tout.</translation>
    </message>
    <message>
        <source>Sa&amp;id yes…</source>
        <translation>&amp;A dit oui…</translation>
    </message>
    <message>
        <source>Note who of the two has said yes to the proposal</source>
        <translation>Noter qui des deux a dit oui à la proposition</translation>
    </message>
    <message>
        <source>De&amp;clined…</source>
        <translation>&amp;Décliné…</translation>
    </message>
    <message>
        <source>One of the two does not want it; the mentee can be matched again</source>
        <translation>L’une des deux personnes ne le souhaite pas&#x202f;; la personne mentorée peut de nouveau être appariée</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Both have agreed: from today on they are a pair</source>
        <translation>Les deux sont d’accord&#xa0;: à partir d’aujourd’hui, c’est un binôme</translation>
    </message>
    <message>
        <source>Pa&amp;use…</source>
        <translation>Mettre en pa&amp;use…</translation>
    </message>
    <message>
        <source>Move &amp;last day…</source>
        <translation>Dép&amp;lacer le dernier jour…</translation>
    </message>
    <message>
        <source>Longer or shorter than planned</source>
        <translation>Plus long ou plus court que prévu</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>Rou&amp;vrir</translation>
    </message>
    <message>
        <source>As if it had not ended; where the mentor has a place</source>
        <translation>Comme s’il ne s’était pas terminé&#x202f;; s’il y a une place</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Con&amp;fier à d’autres…</translation>
    </message>
    <message>
        <source>The mentor leaves: each mentee goes on with somebody else</source>
        <translation>La personne qui accompagne s’en va&#xa0;: chaque personne mentorée continue avec quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Pair ane&amp;w…</source>
        <translation>Apparier à &amp;nouveau…</translation>
    </message>
    <message>
        <source>The mentee with another mentor of the short list; an open pair is dissolved with it</source>
        <translation>La personne mentorée avec quelqu’un d’autre de la liste courte&#x202f;; un binôme ouvert est dissous du même coup</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Non commencés</translation>
    </message>
    <message>
        <source>Proposed or agreed pairs that have not begun</source>
        <translation>Binômes proposés ou convenus qui n’ont pas commencé</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::MentorshipsTableModel</name>
    <message>
        <source>Mentee</source>
        <translation>Mentoré·e</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor·e</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln goal(s) achieved</source>
        <translation>
            <numerusform>%1 objectif atteint sur %Ln</numerusform>
            <numerusform>%1 objectifs atteints sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>goals achieved of all</comment>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>No session for longer than agreed</source>
        <translation>Pas de séance depuis plus longtemps que convenu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Dernière séance</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Silence</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::MonthCalendar</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln autre</numerusform>
            <numerusform>+%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <translation>Calendrier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln séance</numerusform>
            <numerusform>%Ln séances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::MoveSessionDialog</name>
    <message>
        <source>Move session</source>
        <translation>Reporter la séance</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>It was planned for %1.</source>
        <translation>Elle était prévue le %1.</translation>
    </message>
    <message>
        <source>To which &amp;day</source>
        <translation>À quel &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::NewFileDialog</name>
    <message>
        <source>Mentoring %1</source>
        <comment>a year</comment>
        <translation>Mentorat %1</translation>
    </message>
    <message>
        <source>Ends in .ithaca. Keep it where backups are made.</source>
        <translation>Finit par .ithaca. Gardez-le là où sont faites les sauvegardes.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Emplacement du fichier</translation>
    </message>
    <message>
        <source>Ithaca files (*.ithaca)</source>
        <translation>Fichiers Ithaca (*.ithaca)</translation>
    </message>
    <message>
        <source>Write the name of your organisation.</source>
        <translation>Écrivez le nom de votre organisation.</translation>
    </message>
    <message>
        <source>Write a name for the program.</source>
        <translation>Écrivez un nom pour le programme.</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Indiquez où enregistrer le fichier.</translation>
    </message>
    <message>
        <source>Write the whole path, folder included, or press Browse.</source>
        <translation>Écrivez le chemin complet, dossier compris, ou utilisez «&#x202f;Parcourir&#x202f;».</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::NextSessionCard</name>
    <message>
        <source>Next session</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>Aucune n’est prévue.</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Prévoir…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more planned</source>
        <translation>
            <numerusform>%Ln autre prévue</numerusform>
            <numerusform>%Ln autres prévues</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Consigner…</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Shared notes</source>
        <translation>Notes partagées</translation>
    </message>
    <message>
        <source>Log a session…</source>
        <translation>Consigner une séance…</translation>
    </message>
    <message>
        <source>Session to record</source>
        <translation>Séance à consigner</translation>
    </message>
    <message>
        <source>Was to take place: say how it went</source>
        <translation>Devait avoir lieu&#xa0;: dites ce qu’il en a été.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::NoteDialog</name>
    <message>
        <source>Private note</source>
        <translation>Note personnelle</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Pour qui</translation>
    </message>
    <message>
        <source>The one it is about may ask the organisation for what was written about them: write what you could show.</source>
        <translation>La personne concernée peut demander à l’organisation ce qui est écrit sur elle&#xa0;: écrivez ce que vous pourriez montrer.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::NotesCard</name>
    <message>
        <source>My private notes</source>
        <translation>Mes notes personnelles</translation>
    </message>
    <message>
        <source>Private note…</source>
        <translation>Note personnelle…</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notes personnelles</translation>
    </message>
    <message>
        <source>You may write one for either of them, and will not see it again.</source>
        <translation>Vous pouvez en écrire une pour l’un ou l’autre&#x202f;; vous ne la reverrez pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier note(s)</source>
        <translation>
            <numerusform>%Ln note plus ancienne</numerusform>
            <numerusform>%Ln notes plus anciennes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::NumberEdit</name>
    <message>
        <source>Write a number.</source>
        <translation>Écrivez un nombre.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The words that everybody in this file shares</source>
        <translation>Les mots que tout le monde partage dans ce fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>One name a line, lowest first. Without names, levels are numbers.</source>
        <translation>Un nom par ligne, du plus bas au plus haut. Sans noms, les niveaux sont des nombres.</translation>
    </message>
    <message>
        <source>Levels, lowest first</source>
        <translation>Niveaux, du plus bas au plus haut</translation>
    </message>
    <message>
        <source>Keep these levels</source>
        <translation>Enregistrer ces niveaux</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>What mentors offer and mentees seek, in both languages.</source>
        <translation>Ce que l’on offre et ce que l’on recherche, dans les deux langues.</translation>
    </message>
    <message>
        <source>Add a skill…</source>
        <translation>Ajouter une compétence…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>What you know of people beyond the usual: profession, cost centre …</source>
        <translation>Ce que vous savez des personnes au-delà de l’habituel&#xa0;: métier, centre de coûts…</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Ajouter un champ…</translation>
    </message>
    <message>
        <source>Never pair</source>
        <translation>Ne jamais apparier</translation>
    </message>
    <message>
        <source>Add a pair…</source>
        <translation>Ajouter un binôme…</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two people, the reason</comment>
        <translation>%1 et %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Ajouter une compétence</translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>Ajouter la compétence</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Nom en &amp;anglais</translation>
    </message>
    <message>
        <source>Name in &amp;French</source>
        <translation>Nom en &amp;français</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Ajouter le champ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Choix</translation>
    </message>
    <message>
        <source>For choices only, with semicolons between</source>
        <translation>Pour les choix seulement, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Add pair</source>
        <translation>Ajouter le binôme</translation>
    </message>
    <message>
        <source>Type part of the name and choose</source>
        <translation>Tapez une partie du nom et choisissez</translation>
    </message>
    <message>
        <source>&amp;One person</source>
        <translation>&amp;Une personne</translation>
    </message>
    <message>
        <source>The o&amp;ther person</source>
        <translation>L’au&amp;tre personne</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Import a list of skills</source>
        <translation>Importer une liste de compétences</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt *.xlsx *.ods *.xls)</source>
        <translation>Feuilles de calcul (*.csv *.tsv *.txt *.xlsx *.ods *.xls)</translation>
    </message>
    <message numerus="yes">
        <source>%n new skill(s)</source>
        <translation>
            <numerusform>%n nouvelle compétence</numerusform>
            <numerusform>%n nouvelles compétences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>No skills yet</source>
        <translation>Aucune compétence pour l’instant</translation>
    </message>
    <message>
        <source>No fields of your own yet</source>
        <translation>Aucun champ propre pour l’instant</translation>
    </message>
    <message>
        <source>No such pair yet</source>
        <translation>Aucun binôme interdit pour l’instant</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit skill</source>
        <translation>Modifier la compétence</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Edit field</source>
        <translation>Modifier le champ</translation>
    </message>
    <message>
        <source>Keep the new levels?</source>
        <translation>Enregistrer les nouveaux niveaux&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have a level that is not among the names typed, and would have none.</source>
        <translation>
            <numerusform>%Ln personne a un niveau qui n’est pas parmi les noms saisis, et n’en aurait plus.</numerusform>
            <numerusform>%Ln personnes ont un niveau qui n’est pas parmi les noms saisis, et n’en auraient plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Throw the text away</source>
        <translation>&amp;Jeter le texte</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Rester ici</translation>
    </message>
    <message>
        <source>&amp;Keep these levels</source>
        <translation>&amp;Enregistrer ces niveaux</translation>
    </message>
    <message>
        <source>Choose somebody from the list that appears as you type.</source>
        <translation>Choisissez une personne dans la liste qui s’ouvre pendant la saisie.</translation>
    </message>
    <message>
        <source>Row %1 was left out: %2</source>
        <translation>Ligne %1 laissée de côté&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) were left out.</source>
        <translation>
            <numerusform>%n autre ligne a été laissée de côté.</numerusform>
            <numerusform>%n autres lignes ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>dit par %1</translation>
    </message>
    <message>
        <source>Who did what in this file, and when</source>
        <translation>Qui a fait quoi dans ce fichier, et quand</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Search the skills</source>
        <translation>Rechercher une compétence</translation>
    </message>
    <message>
        <source>Search these fields</source>
        <translation>Rechercher un champ</translation>
    </message>
    <message>
        <source>Search these pairs</source>
        <translation>Rechercher dans ces binômes</translation>
    </message>
    <message>
        <source>Export the skills</source>
        <translation>Exporter les compétences</translation>
    </message>
    <message>
        <source>The skills were written to %1.</source>
        <translation>Les compétences ont été enregistrées dans %1.</translation>
    </message>
    <message>
        <source>Writing the skills…</source>
        <translation>Enregistrement des compétences…</translation>
    </message>
    <message>
        <source>File lo&amp;g…</source>
        <translation>&amp;Journal du fichier…</translation>
    </message>
    <message>
        <source>Two people who must not be paired, with the reason: in every program or in one.</source>
        <translation>Deux personnes à ne jamais apparier, avec le motif&#xa0;: dans chaque programme ou dans un seul.</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>dans %1 seulement</translation>
    </message>
    <message>
        <source>In every program</source>
        <translation>Dans chaque programme</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Dans %1 seulement</translation>
    </message>
    <message>
        <source>&amp;Where it holds</source>
        <translation>Où cela &amp;vaut</translation>
    </message>
    <message>
        <source>Texts of the program</source>
        <translation>Textes du programme</translation>
    </message>
    <message>
        <source>The sheets of the roles and what every new agreement begins with. Word them in your own way; what you leave is as Ithaca words it.</source>
        <translation>Les fiches des rôles et ce par quoi commence chaque nouvelle entente. Formulez-les à votre manière&#x202f;; ce que vous laissez reste formulé par Ithaca.</translation>
    </message>
    <message>
        <source>as Ithaca words it</source>
        <translation>formulé par Ithaca</translation>
    </message>
    <message>
        <source>in your own words, version %1</source>
        <translation>dans vos mots, version %1</translation>
    </message>
    <message>
        <source>Where one language only is written, everybody reads that one. With both empty, it is as Ithaca words it.</source>
        <translation>Si une seule langue est remplie, tout le monde lit celle-là. Si les deux sont vides, c’est formulé par Ithaca.</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>En &amp;anglais</translation>
    </message>
    <message>
        <source>In &amp;French</source>
        <translation>En &amp;français</translation>
    </message>
    <message numerus="yes">
        <source>Read by %n people as it stands; a change is shown to everybody again.</source>
        <translation>
            <numerusform>Lue par %n personne telle quelle&#x202f;; une modification est montrée à nouveau à tout le monde.</numerusform>
            <numerusform>Lue par %n personnes telle quelle&#x202f;; une modification est montrée à nouveau à tout le monde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::OwnHomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>Next sessions</source>
        <translation>Prochaines séances</translation>
    </message>
    <message>
        <source>To record</source>
        <translation>À consigner</translation>
    </message>
    <message>
        <source>No session is planned.</source>
        <translation>Aucune séance n’est prévue.</translation>
    </message>
    <message>
        <source>Log a session…</source>
        <translation>Consigner une séance…</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de vous</translation>
    </message>
    <message>
        <source>No session with %1</source>
        <translation>Pas de séance avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>My mentees</source>
        <translation>Les personnes que j’accompagne</translation>
    </message>
    <message>
        <source>last session %1</source>
        <translation>dernière séance %1</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>pas encore de séance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln objectif</numerusform>
            <numerusform>%Ln objectifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody at the moment.</source>
        <translation>Personne pour l’instant.</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mes objectifs</translation>
    </message>
    <message>
        <source>All my goals</source>
        <translation>Tous mes objectifs</translation>
    </message>
    <message>
        <source>What I promised</source>
        <translation>Ce que j’ai promis</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien en attente.</translation>
    </message>
    <message>
        <source>What I gain</source>
        <translation>Ce que j’y gagne</translation>
    </message>
    <message>
        <source>Mentoring gives to both: note what it gives to you.</source>
        <translation>Le mentorat apporte aux deux&#xa0;: notez ce qu’il vous apporte.</translation>
    </message>
    <message>
        <source>Note something…</source>
        <translation>Noter quelque chose…</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Nouveau pour vous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>C’est vu</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Prévoir…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) under “Next sessions” still to record.</source>
        <translation>
            <numerusform>%Ln séance reste à consigner sous «&#x202f;Prochaines séances&#x202f;».</numerusform>
            <numerusform>%Ln séances restent à consigner sous «&#x202f;Prochaines séances&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>No goal yet. What do you want to achieve this year?</source>
        <translation>Aucun objectif. Que voulez-vous atteindre cette année&#x202f;?</translation>
    </message>
    <message>
        <source>Your mentorship with %1 ended on %2.</source>
        <translation>Votre mentorat avec %1 s’est terminé le %2.</translation>
    </message>
    <message>
        <source>no goal under way</source>
        <translation>aucun objectif en cours</translation>
    </message>
    <message>
        <source>You are proposed as a pair with %1</source>
        <translation>Vous êtes proposés comme binôme avec %1</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Je l’ai lu</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::OwnProfileDialog</name>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Working &amp;languages</source>
        <translation>&amp;Langues de travail</translation>
    </message>
    <message>
        <source>No&amp;t to be paired with</source>
        <translation>À ne pas appar&amp;ier avec</translation>
    </message>
    <message>
        <source>Only the coordinator sees it, and why; never the one you name.</source>
        <translation>Seul le ou la responsable du programme le voit, avec le motif&#x202f;; jamais la personne que vous nommez.</translation>
    </message>
    <message>
        <source>For the coordinator. A reason that was given before is not shown.</source>
        <translation>Pour le ou la responsable du programme. Un motif donné auparavant n’est pas affiché.</translation>
    </message>
    <message>
        <source>Type and choose; commas between several</source>
        <translation>Tapez puis choisissez&#x202f;; une virgule entre plusieurs</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::OwnProfilePage</name>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>You can change it whenever it is no longer true. The coordinator sees it; whoever you are paired with sees your languages and skills.</source>
        <translation>Vous pouvez le modifier dès que ce n’est plus vrai. Le ou la responsable du programme le voit&#x202f;; qui forme un binôme avec vous voit vos langues et vos compétences.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) at the same time</source>
        <translation>
            <numerusform>%n mentoré·e à la fois</numerusform>
            <numerusform>%n mentoré·e·s à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentees wished for</source>
        <translation>Souhaits de mentoré·e</translation>
    </message>
    <message>
        <source>Mentors wished for</source>
        <translation>Souhaits de mentor·e</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, a reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not to be paired with</source>
        <translation>À ne pas apparier avec</translation>
    </message>
    <message>
        <source>Something is not right? Tell the coordinator, who can change it.</source>
        <translation>Une erreur&#x202f;? Dites-le au ou à la responsable du programme, qui peut la corriger.</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Quitter…</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Quitter %1</translation>
    </message>
    <message>
        <source>Edit &amp;my profile…</source>
        <translation>&amp;Modifier mon profil…</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What you say about yourself</source>
        <translation>Ce que vous dites de vous</translation>
    </message>
    <message>
        <source>Edit what you say about yourself in %1</source>
        <translation>Modifier ce que vous dites de vous dans %1</translation>
    </message>
    <message>
        <source>What the organisation knows about you</source>
        <translation>Ce que l’organisation sait de vous</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PageHeader</name>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PairAnewDialog</name>
    <message>
        <source>Pair anew</source>
        <translation>Apparier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Pair them</source>
        <translation>&amp;Apparier</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>The pair with %1 is dissolved with it, in one step that can be undone.</source>
        <translation>Le binôme avec %1 est dissous du même coup, en une étape qui peut être annulée.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PairDetail</name>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>%1 · score %2 of 100, %3</source>
        <translation>%1 · score %2 sur 100, %3</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PairSheet</name>
    <message>
        <source>%1 (seen by neither of the two)</source>
        <translation>%1 (aucune des deux personnes ne le voit)</translation>
    </message>
    <message>
        <source>%1 (only %2 sees it)</source>
        <translation>%1 (vu par %2 seulement)</translation>
    </message>
    <message>
        <source>What both of the pair may see, %1. Private notes are left out.</source>
        <translation>Visible pour les deux personnes du binôme, le %1. Sans les notes personnelles.</translation>
    </message>
    <message>
        <source>What %1 may see, %2: not for other eyes. Private notes are left out.</source>
        <translation>Visible pour %1, le %2&#xa0;: pas pour d’autres yeux. Sans les notes personnelles.</translation>
    </message>
    <message>
        <source>What the coordinator may see, %1. Private notes are left out.</source>
        <translation>Visible pour le ou la responsable du programme, le %1. Sans les notes personnelles.</translation>
    </message>
    <message>
        <source>Pair sheet</source>
        <translation>Fiche du binôme</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The sheet holds what both of the pair may see. It can lie between the two.</source>
        <translation>La fiche contient ce que les deux personnes du binôme peuvent voir. Elle peut être posée entre elles.</translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln entries that not both may see; each is marked</source>
        <translation>
            <numerusform>Aussi %Ln élément que les deux ne peuvent pas voir&#x202f;; il est marqué</numerusform>
            <numerusform>Aussi %Ln éléments que les deux ne peuvent pas voir&#x202f;; chacun est marqué</numerusform>
        </translation>
    </message>
    <message>
        <source>The two</source>
        <translation>Le binôme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PairView</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Où nous en sommes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Où en est le binôme</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PairsColumnsPage</name>
    <message>
        <source>&amp;Program of the pairs</source>
        <translation>&amp;Programme des binômes</translation>
    </message>
    <message>
        <source>A pair belongs to a program: add one first (Program, New program).</source>
        <translation>Un binôme appartient à un programme&#xa0;: ajoutez-en d’abord un (Programme, Nouveau programme).</translation>
    </message>
    <message>
        <source>Say which column names the mentee and which the mentor: by name, address or staff number.</source>
        <translation>Indiquez la colonne de la personne mentorée et celle de la mentore ou du mentor&#xa0;: nom, adresse ou matricule.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PairsPage</name>
    <message>
        <source>My pairs</source>
        <translation>Mes binômes</translation>
    </message>
    <message>
        <source>Search pairs</source>
        <translation>Rechercher ici</translation>
    </message>
    <message>
        <source>What you may see of this pair, as PDF</source>
        <translation>Ce que vous pouvez voir de ce binôme, en PDF</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Dernière séance</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>No pair yet</source>
        <translation>Pas encore de binôme</translation>
    </message>
    <message>
        <source>The coordinator pairs people; as soon as you are paired it is shown here.</source>
        <translation>Les binômes sont formés par le ou la responsable du programme&#x202f;; le vôtre apparaîtra ici.</translation>
    </message>
    <message>
        <source>Save pair &amp;sheet…</source>
        <translation>Enre&amp;gistrer la fiche…</translation>
    </message>
    <message>
        <source>&amp;Print pair sheet…</source>
        <translation>Im&amp;primer la fiche…</translation>
    </message>
    <message>
        <source>What you may see of this pair, on paper</source>
        <translation>Ce que vous pouvez voir de ce binôme, sur papier</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PairsPreviewModel</name>
    <message>
        <source>Mentee</source>
        <translation>Mentoré·e</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor·e</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En détail</translation>
    </message>
    <message>
        <source>A new pair.</source>
        <translation>Un nouveau binôme.</translation>
    </message>
    <message>
        <source>The pair is in Ithaca already.</source>
        <translation>Le binôme est déjà dans Ithaca.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PairsPreviewPage</name>
    <message>
        <source>&amp;Day or month first?</source>
        <translation>&amp;Jour ou mois d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>Accept people who do not take part yet in the role that their pair needs</source>
        <translation>Accepter les personnes qui ne participent pas encore, dans le rôle que demande leur binôme</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are accepted into the program.</source>
        <translation>
            <numerusform>%n personne est acceptée dans le programme.</numerusform>
            <numerusform>%n personnes sont acceptées dans le programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Laissé de côté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PairsTableModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentoré·e</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor·e</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Locked although a rule forbids it: %1.</source>
        <translation>Verrouillé bien qu’une règle l’interdise&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PairsWizard</name>
    <message>
        <source>Import pairs</source>
        <translation>Importer des binômes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>&amp;Show the pairs</source>
        <translation>&amp;Voir les binômes</translation>
    </message>
    <message>
        <source>Drop a list of pairs here</source>
        <translation>Déposez ici une liste de binômes</translation>
    </message>
    <message>
        <source>A spreadsheet with a mentee and a mentor in each row, by name, address or staff number, and the day they began. Nothing is written before you have seen every row.</source>
        <translation>Une feuille de calcul avec, sur chaque ligne, la personne mentorée et celle qui la guide, par nom, adresse ou matricule, et le jour de leurs débuts. Rien n’est écrit avant que vous ayez vu chaque ligne.</translation>
    </message>
    <message>
        <source>Pairs that were made elsewhere become mentorships. Their people must be known already.</source>
        <translation>Des binômes formés ailleurs entrent dans le programme. Leurs personnes doivent déjà être connues.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n pair(s)</source>
        <translation>
            <numerusform>&amp;Importer %n binôme</numerusform>
            <numerusform>&amp;Importer %n binômes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are accepted into the program.</source>
        <translation>
            <numerusform>%n personne est acceptée dans le programme.</numerusform>
            <numerusform>%n personnes sont acceptées dans le programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused.</source>
        <translation>
            <numerusform>%n ligne a été refusée.</numerusform>
            <numerusform>%n lignes ont été refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>One step takes it all back: Edit, Undo.</source>
        <translation>Une seule étape défait tout&#xa0;: Édition, Annuler.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) imported</source>
        <translation>
            <numerusform>%n binôme importé</numerusform>
            <numerusform>%n binômes importés</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not chosen are left out.</source>
        <translation>Les colonnes qui ne sont pas choisies sont laissées de côté.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::Paper</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>The sheet could not be printed. Look at the printer.</source>
        <translation>La feuille n’a pas pu être imprimée. Vérifiez l’imprimante.</translation>
    </message>
    <message>
        <source>The sheet has been given to the printer.</source>
        <translation>La feuille a été envoyée à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ParticipationDialog</name>
    <message>
        <source>%1 in %2</source>
        <comment>a person, a program</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>As &amp;mentor</source>
        <translation>Comme &amp;mentor·e</translation>
    </message>
    <message>
        <source>As me&amp;ntee</source>
        <translation>Comme me&amp;ntoré·e</translation>
    </message>
    <message>
        <source>N&amp;ominated: to be paired first</source>
        <translation>&amp;Désigné·e&#xa0;: à apparier en premier</translation>
    </message>
    <message>
        <source>As the program: %1</source>
        <translation>Comme le programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Capacity as mentor</source>
        <translation>&amp;Capacité d’accueil</translation>
    </message>
    <message>
        <source>&amp;Reason of the pause</source>
        <translation>M&amp;otif de la pause</translation>
    </message>
    <message>
        <source>&amp;Paused: not available for matching</source>
        <translation>En &amp;pause&#xa0;: non disponible pour l’appariement</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Empty: until further notice</source>
        <translation>Vide&#xa0;: jusqu’à nouvel ordre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) still run and go on all the same. End or pause them under Mentorships.</source>
        <translation>
            <numerusform>%Ln binôme est en cours et continue malgré tout. Terminez-le ou mettez-le en pause sous Mentorats.</numerusform>
            <numerusform>%Ln binômes sont en cours et continuent malgré tout. Terminez-les ou mettez-les en pause sous Mentorats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentors &amp;wished for, best first</source>
        <translation>&amp;Souhaits de mentor·e, par ordre de préférence</translation>
    </message>
    <message>
        <source>M&amp;entees wished for, best first</source>
        <translation>Sou&amp;haits de mentoré·e, par ordre de préférence</translation>
    </message>
    <message>
        <source>Choose somebody from the list that appears as you type, or empty the line.</source>
        <translation>Choisissez une personne dans la liste qui s’ouvre pendant la saisie, ou videz la ligne.</translation>
    </message>
    <message>
        <source>Never &amp;to be paired with</source>
        <translation>À ne jamais &amp;apparier avec</translation>
    </message>
    <message>
        <source>In no program, and in neither role. Each needs a reason; only coordinators see it.</source>
        <translation>Dans aucun programme et dans aucun des deux rôles. Chaque nom demande un motif&#x202f;; seules les personnes responsables du programme le voient.</translation>
    </message>
    <message>
        <source>Waiting &amp;since</source>
        <translation>En atten&amp;te depuis</translation>
    </message>
    <message>
        <source>Whoever waits longest is paired first when that is asked for.</source>
        <translation>Qui attend depuis le plus longtemps passe en premier quand on le demande.</translation>
    </message>
    <message>
        <source>Role in the program</source>
        <translation>Rôle dans le programme</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PartnerCard</name>
    <message>
        <source>Your partner in mentoring</source>
        <translation>Votre binôme de mentorat</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PausePairDialog</name>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>The pair stays together, keeps its place, and nobody is reminded of a silence meanwhile.</source>
        <translation>Le binôme reste ensemble, garde sa place, et son silence n’est rappelé à personne pendant ce temps.</translation>
    </message>
    <message>
        <source>They go &amp;on on</source>
        <translation>&amp;Reprise le</translation>
    </message>
    <message>
        <source>Empty: until further notice. On that day you are asked to resume it.</source>
        <translation>Vide&#xa0;: jusqu’à nouvel ordre. Ce jour-là, il vous est demandé de reprendre.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Po&amp;urquoi</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PeopleExport</name>
    <message>
        <source>Export people</source>
        <translation>Exporter les personnes</translation>
    </message>
    <message>
        <source>The people were written to %1.</source>
        <translation>Les personnes ont été exportées vers %1.</translation>
    </message>
    <message>
        <source>Writing the people…</source>
        <translation>Export des personnes…</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PeopleFilters</name>
    <message>
        <source>Every department</source>
        <translation>Tous les départements</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Working language</source>
        <translation>Langue de travail</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>State in the program</source>
        <translation>État dans le programme</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Effa&amp;cer les filtres</translation>
    </message>
    <message>
        <source>Nominated or not</source>
        <translation>Désigné·e·s ou non</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Désigné·e</translation>
    </message>
    <message>
        <source>Mentees not nominated</source>
        <translation>Mentoré·e·s non désigné·e·s</translation>
    </message>
    <message>
        <source>%1 (nobody)</source>
        <translation>%1 (plus personne)</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PeopleListEdit</name>
    <message>
        <source>Nobody so far</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Nobody to choose</source>
        <translation>Personne à choisir</translation>
    </message>
    <message>
        <source>Type part of a name and choose</source>
        <translation>Tapez une partie du nom et choisissez</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Reason why not with %1</source>
        <translation>Motif pour ne pas être avec %1</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, a person</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a place in a list</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher ici</translation>
    </message>
    <message>
        <source>&amp;Add person…</source>
        <translation>Ajo&amp;uter une personne…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Add to the program as &amp;mentors</source>
        <translation>&amp;Inscrire comme mentor·e·s</translation>
    </message>
    <message>
        <source>Add to the program as me&amp;ntees</source>
        <translation>Inscrire comme me&amp;ntoré·e·s</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>A&amp;ccepter</translation>
    </message>
    <message>
        <source>&amp;Refuse…</source>
        <translation>Re&amp;fuser…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Désistement…</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>Mettre en &amp;pause…</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Rendre disponible</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>Arc&amp;hiver</translation>
    </message>
    <message>
        <source>Res&amp;tore from the archive</source>
        <translation>Sor&amp;tir des archives</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentor·e·s</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentoré·e·s</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplètes</translation>
    </message>
    <message>
        <source>Unpaired</source>
        <translation>Sans binôme</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people</source>
        <translation>
            <numerusform>%1 sur %Ln personne</numerusform>
            <numerusform>%1 sur %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Encore personne ici</translation>
    </message>
    <message>
        <source>Import the staff list of your organisation, or add people one by one.</source>
        <translation>Importez la liste du personnel, ou ajoutez les personnes une à une.</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltrer</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running pair(s)</source>
        <translation>
            <numerusform>%Ln binôme en cours</numerusform>
            <numerusform>%Ln binômes en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended pair(s)</source>
        <translation>
            <numerusform>%Ln binôme terminé</numerusform>
            <numerusform>%Ln binômes terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln séance</numerusform>
            <numerusform>%Ln séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln objectif</numerusform>
            <numerusform>%Ln objectifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln people?</source>
        <translation>
            <numerusform>Supprimer %Ln personne&#x202f;?</numerusform>
            <numerusform>Supprimer %Ln personnes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>With them go: %1, and whatever else was recorded of them. In the archive all of it would stay. Undo brings everything back.</source>
        <translation>Partent aussi&#xa0;: %1, et tout ce qui a été consigné d’autre. Dans les archives, tout resterait. L’annulation ramène tout.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the program…</source>
        <translation>&amp;Supprimer du programme…</translation>
    </message>
    <message>
        <source>As if they had never been in it: for those who were entered by mistake. Whoever leaves is withdrawn instead.</source>
        <translation>Comme s’il n’y avait jamais eu de participation&#xa0;: pour une saisie par erreur. Pour un départ, choisissez Désistement.</translation>
    </message>
    <message>
        <source>Everybody is in the archive</source>
        <translation>Tout le monde est archivé</translation>
    </message>
    <message>
        <source>Their view is the last one above.</source>
        <translation>Leur vue est la dernière ci-dessus.</translation>
    </message>
    <message>
        <source>No mentors yet</source>
        <translation>Pas encore de mentor·e</translation>
    </message>
    <message>
        <source>Add people to the program as mentors, or import a list of them.</source>
        <translation>Ajoutez des personnes au programme comme mentor·e·s, ou importez-en une liste.</translation>
    </message>
    <message>
        <source>No mentees yet</source>
        <translation>Pas encore de mentoré·e</translation>
    </message>
    <message>
        <source>Add people to the program as mentees, or import a list of them.</source>
        <translation>Ajoutez des personnes au programme comme mentoré·e·s, ou importez-en une liste.</translation>
    </message>
    <message>
        <source>No application waits for an answer</source>
        <translation>Aucune candidature n’attend de réponse</translation>
    </message>
    <message>
        <source>Whoever applies stands here until you have answered.</source>
        <translation>Toute personne qui pose sa candidature figure ici jusqu’à votre réponse.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Il ne manque rien</translation>
    </message>
    <message>
        <source>All that matching needs is known of everybody accepted.</source>
        <translation>De toutes les personnes acceptées, on sait ce qu’il faut pour l’appariement.</translation>
    </message>
    <message>
        <source>Nobody is without a pair</source>
        <translation>Personne n’est sans binôme</translation>
    </message>
    <message>
        <source>No accepted mentee is waiting for a mentor.</source>
        <translation>Aucune personne mentorée acceptée n’attend de mentor·e.</translation>
    </message>
    <message>
        <source>Nobody is archived</source>
        <translation>Personne n’est archivé</translation>
    </message>
    <message>
        <source>Whoever has left can go into the archive: all that was recorded of them stays, and they can come back.</source>
        <translation>Une personne partie peut aller dans l’archive&#xa0;: tout ce qui a été noté à son sujet reste, et elle peut revenir.</translation>
    </message>
    <message>
        <source>Edit a &amp;field of all selected…</source>
        <translation>Modifier un champ de toute la sé&amp;lection…</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PeopleTableModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>places taken of a mentor&apos;s capacity</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Il manque encore</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Places prises</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>nominated</comment>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PersonChooser</name>
    <message>
        <source>The person sees their own mentoring only. This prevents mistakes, not attacks: whoever uses this computer can come back to the coordinator’s view.</source>
        <translation>La personne ne voit que son propre mentorat. Cela évite les erreurs, pas les indiscrétions voulues&#xa0;: quiconque utilise cet ordinateur peut revenir à la vue du ou de la responsable du programme.</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Go on as this person</source>
        <translation>Continuer ainsi</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;Courriel</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>&amp;Intitulé du poste</translation>
    </message>
    <message>
        <source>Working &amp;languages</source>
        <translation>&amp;Langues de travail</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Département</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>Not in the program yet</source>
        <translation>Pas encore dans le programme</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor·e</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentoré·e</translation>
    </message>
    <message>
        <source>Mentor and mentee</source>
        <translation>Mentor·e et mentoré·e</translation>
    </message>
    <message>
        <source>&amp;Role in %1</source>
        <translation>&amp;Rôle dans %1</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter la personne</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>Ni&amp;veau</translation>
    </message>
    <message>
        <source>&amp;Manager</source>
        <translation>Responsabl&amp;e</translation>
    </message>
    <message>
        <source>Type part of the name and choose</source>
        <translation>Tapez une partie du nom et choisissez</translation>
    </message>
    <message>
        <source>Form of &amp;address</source>
        <translation>Civilit&amp;é</translation>
    </message>
    <message>
        <source>For the right words in French: mentor, mentore</source>
        <translation>Pour les mots justes en français&#xa0;: mentor, mentore</translation>
    </message>
    <message>
        <source>Several with semicolons between</source>
        <translation>Plusieurs, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation>Modifier une personne</translation>
    </message>
    <message>
        <source>Type and choose; commas between several</source>
        <translation>Tapez puis choisissez&#x202f;; une virgule entre plusieurs</translation>
    </message>
    <message>
        <source>Type a city and choose</source>
        <translation>Tapez une ville puis choisissez</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>dans l’archive</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 figure déjà dans le fichier</translation>
    </message>
    <message>
        <source>The same e-mail address: %1.</source>
        <translation>La même adresse de courriel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The same name: %1.</source>
        <translation>Le même nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Change what I wrote</source>
        <translation>&amp;Corriger ma saisie</translation>
    </message>
    <message>
        <source>Add &amp;anyway</source>
        <translation>&amp;Ajouter quand même</translation>
    </message>
    <message>
        <source>&amp;Open that one</source>
        <translation>&amp;Ouvrir cette fiche</translation>
    </message>
    <message>
        <source>&amp;Hire date</source>
        <translation>Date d’em&amp;bauche</translation>
    </message>
    <message>
        <source>Staff &amp;number</source>
        <translation>Ma&amp;tricule</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PersonView</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Aux archives</translation>
    </message>
    <message>
        <source>Staff data</source>
        <translation>Données du personnel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Reason of the pause</source>
        <translation>Motif de la pause</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) at the same time</source>
        <translation>
            <numerusform>%n personne à la fois</numerusform>
            <numerusform>%n personnes à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Nominated: paired first when that is asked for</source>
        <translation>Désigné·e&#xa0;: en premier quand on le demande</translation>
    </message>
    <message>
        <source>Mentors wished for</source>
        <translation>Souhaits de mentor·e</translation>
    </message>
    <message>
        <source>Mentees wished for</source>
        <translation>Souhaits de mentoré·e</translation>
    </message>
    <message>
        <source>People around</source>
        <translation>Entourage</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Aucun connu</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Équipe directe</translation>
    </message>
    <message>
        <source>Mentor of</source>
        <translation>Accompagne</translation>
    </message>
    <message>
        <source>Mentee of</source>
        <translation>Est accompagné·e par</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what was done, who did it</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Manager, as a list says</source>
        <translation>Responsable, selon une liste</translation>
    </message>
    <message>
        <source>%1: %2 (said by %3)</source>
        <comment>a person, a reason, a person</comment>
        <translation>%1&#xa0;: %2 (dit par %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, a reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Never to be paired with</source>
        <translation>À ne jamais apparier avec</translation>
    </message>
    <message>
        <source>%1 (program “%2”)</source>
        <comment>what was done, the program in which</comment>
        <translation>%1 (programme «&#x202f;%2&#x202f;»)</translation>
    </message>
    <message>
        <source>Participation…</source>
        <translation>Participation au programme…</translation>
    </message>
    <message>
        <source>%1: %2 (only in %3)</source>
        <comment>a person, a reason, a program</comment>
        <translation>%1&#xa0;: %2 (dans %3 seulement)</translation>
    </message>
    <message>
        <source>Role sheets</source>
        <translation>Fiches de rôle</translation>
    </message>
    <message>
        <source>read on %1, version %2</source>
        <translation>lue le %1, version %2</translation>
    </message>
    <message>
        <source>an earlier version read on %1</source>
        <translation>une version antérieure lue le %1</translation>
    </message>
    <message>
        <source>not yet read</source>
        <translation>pas encore lue</translation>
    </message>
    <message>
        <source>Told me they have read it: %1</source>
        <translation>M’a dit l’avoir lue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PlanSessionDialog</name>
    <message>
        <source>Change session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Prévoir une séance</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>A&amp;vec qui</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>Lin&amp;k for a call</source>
        <translation>Lien pour un a&amp;ppel</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Ordre du jour</translation>
    </message>
    <message>
        <source>One point a line. Both may add to it.</source>
        <translation>Un point par ligne. Les deux peuvent en ajouter.</translation>
    </message>
    <message>
        <source>How &amp;many, in the rhythm agreed</source>
        <translation>No&amp;mbre de séances, au rythme convenu</translation>
    </message>
    <message>
        <source>Take them a&amp;long</source>
        <translation>Les &amp;reprendre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a point of the agenda</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) left open last time: %1</source>
        <translation>
            <numerusform>%Ln point resté ouvert la dernière fois&#xa0;: %1</numerusform>
            <numerusform>%Ln points restés ouverts la dernière fois&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the agenda of the &amp;guide</source>
        <translation>Reprendre l’ordre du jour du &amp;guide</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PreviewPage</name>
    <message>
        <source>The sa&amp;me person</source>
        <translation>La &amp;même personne</translation>
    </message>
    <message>
        <source>A&amp;nother person</source>
        <translation>Une autre pe&amp;rsonne</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Poser à nou&amp;veau la question</translation>
    </message>
    <message>
        <source>&amp;Save the refused rows…</source>
        <translation>Enre&amp;gistrer les lignes refusées…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who are not in the file are archived: %1.</source>
        <translation>
            <numerusform>%n personne absente du fichier est archivée&#xa0;: %1.</numerusform>
            <numerusform>%n personnes absentes du fichier sont archivées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people who leave end: %1.</source>
        <translation>
            <numerusform>%n binôme prend fin avec un départ&#xa0;: %1.</numerusform>
            <numerusform>%n binômes prennent fin avec un départ&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people who leave stay open: %1.</source>
        <translation>
            <numerusform>%n binôme reste en cours malgré un départ&#xa0;: %1.</numerusform>
            <numerusform>%n binômes restent en cours malgré un départ&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new skill(s).</source>
        <translation>
            <numerusform>%n nouvelle compétence.</numerusform>
            <numerusform>%n nouvelles compétences.</numerusform>
        </translation>
    </message>
    <message>
        <source>New fields: %1.</source>
        <translation>Nouveaux champs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out, never stored: %1.</source>
        <translation>Laissé de côté, jamais enregistré&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ProfileFacts</name>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Would like to learn</source>
        <translation>Aimerait apprendre</translation>
    </message>
    <message>
        <source>Can pass on</source>
        <translation>Peut transmettre</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>Rien de dit encore</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Accueille</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Désigné·e</translation>
    </message>
    <message>
        <source>paired first when that is asked for</source>
        <translation>en premier quand on le demande</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Hire date</source>
        <translation>Date d’embauche</translation>
    </message>
    <message>
        <source>Both have this.</source>
        <translation>Les deux l’ont.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ProgramDialog</name>
    <message>
        <source>Program settings</source>
        <translation>Réglages du programme</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Purpose: what it is for</source>
        <translation>&amp;But&#xa0;: à quoi il sert</translation>
    </message>
    <message>
        <source>&amp;Sponsor</source>
        <translation>&amp;Porté par</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>&amp;Mentees per mentor</source>
        <translation>Mentoré·e·s par ment&amp;or·e</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Take people over from</source>
        <translation>&amp;Reprendre les personnes de</translation>
    </message>
    <message>
        <source>No other program</source>
        <translation>Aucun autre programme</translation>
    </message>
    <message>
        <source>They come with their role, places, skills and wishes. Who left, was refused or is in the archive stays out.</source>
        <translation>Elles viennent avec leur rôle, leurs places, leurs compétences et leurs souhaits. Les personnes parties, refusées ou archivées ne sont pas reprises.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running pair(s)</source>
        <translation>
            <numerusform>%Ln binôme en cours</numerusform>
            <numerusform>%Ln binômes en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended pair(s)</source>
        <translation>
            <numerusform>%Ln binôme terminé</numerusform>
            <numerusform>%Ln binômes terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln séance</numerusform>
            <numerusform>%Ln séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people take part in it: what they seek and offer there goes, they themselves stay.</source>
        <translation>
            <numerusform>%Ln personne y participe&#xa0;: ce qu’elle y cherche et y propose disparaît, elle-même reste.</numerusform>
            <numerusform>%Ln personnes y participent&#xa0;: ce qu’elles y cherchent et y proposent disparaît, elles-mêmes restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go: %1, and whatever else was recorded of its pairs.</source>
        <translation>Disparaissent avec lui&#xa0;: %1, et tout ce qui a été consigné sur ses binômes.</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Annuler rétablit tout.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>St&amp;arts on</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>Create program</source>
        <translation>Créer le programme</translation>
    </message>
    <message>
        <source>&amp;How you will know that it worked</source>
        <translation>&amp;À quoi l’on verra sa réussite</translation>
    </message>
    <message>
        <source>An empty page</source>
        <translation>Une page vide</translation>
    </message>
    <message>
        <source>A template in a file…</source>
        <translation>Un modèle dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Commencer par</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>&amp;Objectives, and how each is measured</source>
        <translation>Obj&amp;ectifs, et comment chacun est mesuré</translation>
    </message>
    <message>
        <source>Write whole numbers, or leave them empty.</source>
        <translation>Écrivez des nombres entiers ou laissez vide.</translation>
    </message>
    <message>
        <source>Who &amp;guides whom</source>
        <translation>Qui &amp;guide qui</translation>
    </message>
    <message>
        <source>Rh&amp;ythm: weeks between two sessions</source>
        <translation>Rythme&#xa0;: semaines entre deux &amp;séances</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>a number</comment>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>&amp;Duration of a pair, in months</source>
        <translation>D&amp;urée d’un binôme, en mois</translation>
    </message>
    <message>
        <source>&amp;Who may take part</source>
        <translation>&amp;Qui peut participer</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Milestone of each pair</source>
        <translation>Jalon de chaque binôme</translation>
    </message>
    <message>
        <source>After weeks</source>
        <translation>Après semaines</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Ajouter un jalon</translation>
    </message>
    <message>
        <source>Phases and m&amp;ilestones, in weeks after the pair began</source>
        <translation>Phases et &amp;jalons, en semaines après le début du binôme</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>Ce qui est appris</translation>
    </message>
    <message>
        <source>Who learns it</source>
        <translation>Qui l’apprend</translation>
    </message>
    <message>
        <source>Add a training item</source>
        <translation>Ajouter une formation</translation>
    </message>
    <message>
        <source>T&amp;raining</source>
        <translation>Format&amp;ion</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Template of a program</source>
        <translation>Modèle de programme</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Modèles (*.json)</translation>
    </message>
    <message>
        <source>This template cannot be read</source>
        <translation>Ce modèle ne peut pas être lu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ProgressPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>%1 is a number of hundredths</comment>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ProofLine</name>
    <message>
        <source>under %1 s</source>
        <translation>moins de %1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Proven best: no other pairing reaches a higher total (%1 of at most %2). Worked out in %3.</source>
        <translation>Prouvé optimal&#xa0;: aucun autre appariement n’atteint un plus grand total (%1 sur %2 au plus). Calculé en %3.</translation>
    </message>
    <message>
        <source>Not proven best: two people are never each other’s mentors, and where many are both, not everything can be tried. The total is %1; at most %2 is possible. Worked out in %3.</source>
        <translation>Optimum non prouvé&#xa0;: deux personnes ne se guident jamais l’une l’autre et, quand beaucoup ont les deux rôles, on ne peut pas tout essayer. Total&#xa0;: %1&#x202f;; au plus, %2 est possible. Calculé en %3.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln more could be paired.</source>
        <comment>people</comment>
        <translation>
            <numerusform>Au plus, %Ln personne de plus pourrait être appariée.</numerusform>
            <numerusform>Au plus, %Ln personnes de plus pourraient être appariées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not proven: the check of this result failed. Look at the pairs before you publish them, and please report it.</source>
        <translation>Non prouvé&#xa0;: la vérification de ce résultat a échoué. Relisez les binômes avant de les publier, et merci de signaler le problème.</translation>
    </message>
    <message>
        <source>Locked pairs stay as they are.</source>
        <translation>Les binômes verrouillés restent tels quels.</translation>
    </message>
    <message>
        <source>Proven best: %4, and no pairing that keeps to this reaches a higher total (%1 of at most %2). Worked out in %3.</source>
        <translation>Meilleur prouvé&#xa0;: %4, et aucun appariement qui s’y tient n’atteint un total plus élevé (%1, au plus %2 possible). Calculé en %3.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PublishDialog</name>
    <message>
        <source>Publish pairs</source>
        <translation>Publier les binômes</translation>
    </message>
    <message>
        <source>Publishing makes mentorships of the pairs, in one step that can be undone. The mentees leave the matching; the mentors’ places are taken.</source>
        <translation>Publier fait des mentorats de ces binômes, en une étape annulable. Les personnes mentorées quittent l’appariement&#x202f;; les places sont prises.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n pair(s) of this run</source>
        <translation>
            <numerusform>&amp;Le seul binôme de ce calcul (%n)</numerusform>
            <numerusform>&amp;Les %n binômes de ce calcul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n &amp;locked pair(s)</source>
        <translation>
            <numerusform>Seulement le binôme &amp;verrouillé (%n)</numerusform>
            <numerusform>Seulement les %n binômes &amp;verrouillés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2&#xa0;: %3</translation>
    </message>
    <message>
        <source> (reason: %1)</source>
        <translation> (motif&#xa0;: %1)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody stays without a mentor.</source>
        <translation>Personne ne reste sans binôme.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) stay without a mentor and keep waiting.</source>
        <translation>
            <numerusform>%n personne reste sans binôme et attend encore.</numerusform>
            <numerusform>%n personnes restent sans binôme et attendent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n pair(s) in %1?</source>
        <translation>
            <numerusform>Publier %n binôme dans %1&#x202f;?</numerusform>
            <numerusform>Publier %n binômes dans %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n pair(s)</source>
        <translation>
            <numerusform>&amp;Publier %n binôme</numerusform>
            <numerusform>&amp;Publier %n binômes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked pair(s) break a rule.</source>
        <translation>
            <numerusform>%n binôme verrouillé enfreint une règle.</numerusform>
            <numerusform>%n binômes verrouillés enfreignent une règle.</numerusform>
        </translation>
    </message>
    <message>
        <source>As&amp;k both first: the pairs begin when both have said yes</source>
        <translation>&amp;Demander d’abord aux deux&#xa0;: les binômes commencent quand les deux ont dit oui</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PutOffDialog</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Put off</source>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>Told again &amp;on</source>
        <translation>À redire &amp;le</translation>
    </message>
    <message>
        <source>Until then it is not told, on no page and not in the shell. What is put off stands at the foot of the page.</source>
        <translation>D’ici là, rien n’en est dit, ni sur une page ni en ligne de commande. Ce qui est remis figure au bas de la page.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::QuestionsPage</name>
    <message numerus="yes">
        <source>It is about %n row(s).</source>
        <translation>
            <numerusform>Cela concerne %n ligne.</numerusform>
            <numerusform>Cela concerne %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: they come in as people only</source>
        <translation>Aucun&#xa0;: importées comme personnes seulement</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ReasonDialog</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuse application</source>
        <translation>Refuser la candidature</translation>
    </message>
    <message>
        <source>%1: why is the application refused? The reason stays in the record.</source>
        <translation>%1&#xa0;: pourquoi la candidature est-elle refusée&#x202f;? Le motif reste dans le dossier.</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>Re&amp;fuser</translation>
    </message>
    <message>
        <source>Withdraw from the program</source>
        <translation>Retirer du programme</translation>
    </message>
    <message>
        <source>%1: why do they leave the program? The reason stays in the record.</source>
        <translation>%1&#xa0;: pourquoi ce départ du programme&#x202f;? Le motif reste dans le dossier.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1: why are they not available? They stay out of matching until resumed.</source>
        <translation>%1&#xa0;: pourquoi cette indisponibilité&#x202f;? Pas d’appariement jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Refuse pair</source>
        <translation>Écarter le binôme</translation>
    </message>
    <message>
        <source>%1 will not be suggested again in this program. The next run finds the best for everybody without this pair.</source>
        <translation>%1 ne seront plus proposés ensemble dans ce programme. Le prochain calcul trouve le mieux pour tout le monde sans ce binôme.</translation>
    </message>
    <message>
        <source>Re&amp;fuse the pair</source>
        <translation>É&amp;carter le binôme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) still run.</source>
        <translation>
            <numerusform>%Ln binôme est en cours.</numerusform>
            <numerusform>%Ln binômes sont en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) still run: with %1.</source>
        <translation>
            <numerusform>%Ln binôme est en cours&#xa0;: avec %1.</numerusform>
            <numerusform>%Ln binômes sont en cours&#xa0;: avec %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) still run: %1.</source>
        <translation>
            <numerusform>%Ln binôme est en cours&#xa0;: %1.</numerusform>
            <numerusform>%Ln binômes sont en cours&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pairs that still ru&amp;n</source>
        <translation>Les binômes encore en cou&amp;rs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) end today, with the same reason</source>
        <translation>
            <numerusform>%Ln binôme se termine aujourd’hui, avec le même motif</numerusform>
            <numerusform>%Ln binômes se terminent aujourd’hui, avec le même motif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) pause as well</source>
        <translation>
            <numerusform>%Ln binôme se met aussi en pause</numerusform>
            <numerusform>%Ln binômes se mettent aussi en pause</numerusform>
        </translation>
    </message>
    <message>
        <source>They go on as they are</source>
        <translation>Ils continuent tels quels</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>To the archive: %1. They leave all lists; nothing is deleted.</source>
        <translation>Aux archives&#xa0;: %1. Plus dans aucune liste, mais rien n’est supprimé.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>%1: they are removed as if they had never been in the program, with their role, skills and wishes there.</source>
        <translation>%1&#xa0;: retrait du programme, comme s’il n’y avait jamais eu de participation. Rôle, compétences et souhaits dans ce programme disparaissent aussi.</translation>
    </message>
    <message>
        <source>Remove from the program</source>
        <translation>Supprimer du programme</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>You leave %1. The coordinator is told, and reads the reason if you give one. What you said of yourself stays.</source>
        <translation>Vous quittez %1. Le ou la responsable du programme le voit, ainsi que le motif si vous en donnez un. Ce que vous avez dit de vous reste.</translation>
    </message>
    <message>
        <source>The coordinator will see to that.</source>
        <translation>Le ou la responsable du programme s’en occupera.</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>The last day. Without one: until they are made available again.</source>
        <translation>Le dernier jour. Sans date&#xa0;: jusqu’à nouvel ordre.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::RecordPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far, reading on…</source>
        <translation>
            <numerusform>%Ln ligne pour l’instant, lecture en cours…</numerusform>
            <numerusform>%Ln lignes pour l’instant, lecture en cours…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln en tout</numerusform>
            <numerusform>%Ln en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <translation>
            <numerusform>%1 sur %Ln</numerusform>
            <numerusform>%1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Tous les programmes</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Nothing in this view</source>
        <translation>Rien dans cette vue</translation>
    </message>
    <message>
        <source>Choose another view above.</source>
        <translation>Choisissez une autre vue ci-dessus.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::RemovedCard</name>
    <message numerus="yes">
        <source>Of %n mentor(s), each counted at the first rule that removes them:</source>
        <translation>
            <numerusform>Sur %n personne, comptée à la première règle qui l’écarte&#xa0;:</numerusform>
            <numerusform>Sur %n personnes, chacune comptée à la première règle qui l’écarte&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n mentor(s) the rules leave none:</source>
        <translation>
            <numerusform>Sur %n personne, les règles n’en laissent aucune&#xa0;:</numerusform>
            <numerusform>Sur %n personnes, les règles n’en laissent aucune&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Why no mentor</source>
        <translation>Pourquoi sans binôme</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possibles</translation>
    </message>
    <message>
        <source>possible, but a pair that scores 0 adds nothing to the total</source>
        <translation>possibles, mais un binôme noté 0 n’ajoute rien au total</translation>
    </message>
    <message>
        <source>possible, but of more use elsewhere</source>
        <translation>possibles, mais plus utiles ailleurs</translation>
    </message>
    <message>
        <source>possible, but the share of this group is full</source>
        <translation>possibles, mais la part de ce groupe est atteinte</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ReplyDialog</name>
    <message>
        <source>See it otherwise</source>
        <translation>Le voir autrement</translation>
    </message>
    <message>
        <source>Answer feedback</source>
        <translation>Répondre au retour</translation>
    </message>
    <message>
        <source>Send answer</source>
        <comment>recorded in the file</comment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>&amp;How do you see it?</source>
        <translation>&amp;Comment le voyez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Your answer</source>
        <translation>&amp;Votre réponse</translation>
    </message>
    <message>
        <source>Recorded in the name of %1, as you were told.</source>
        <translation>Noté pour %1, comme on vous l’a dit.</translation>
    </message>
    <message>
        <source>T&amp;he words of %1</source>
        <translation>&amp;Ce que répond %1</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ResolveDialog</name>
    <message>
        <source>Resolve a concern</source>
        <translation>Résoudre une préoccupation</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>&amp;How was it resolved?</source>
        <translation>&amp;Comment est-ce résolu&#x202f;?</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ResultPane</name>
    <message>
        <source>What is shown of the result</source>
        <translation>Ce qui est montré du résultat</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>Unpaired</source>
        <translation>Sans binôme</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Changes since the last run</source>
        <translation>Changements depuis le dernier calcul</translation>
    </message>
    <message>
        <source>No pair yet</source>
        <translation>Pas encore de binôme</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>This run pairs the same people as the last one.</source>
        <translation>Ce calcul apparie les mêmes personnes que le précédent.</translation>
    </message>
    <message>
        <source>No run to compare with</source>
        <translation>Aucun calcul à comparer</translation>
    </message>
    <message>
        <source>Run the matching once; after that, every change is listed here.</source>
        <translation>Lancez une fois l’appariement&#x202f;; ensuite, chaque changement est listé ici.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What to do with the pairs chosen</source>
        <translation>Que faire des binômes choisis</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ResultSummary</name>
    <message>
        <source>Paired</source>
        <translation>En binôme</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Unpaired</source>
        <translation>Sans binôme</translation>
    </message>
    <message>
        <source>nobody left</source>
        <translation>personne ne reste</translation>
    </message>
    <message>
        <source>see why</source>
        <translation>voir pourquoi</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Score moyen</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>sur 100</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Score le plus bas</translation>
    </message>
    <message>
        <source>Mentors used</source>
        <translation>Mentor·e·s retenu·e·s</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>since last run</source>
        <translation>depuis le dernier calcul</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>premier calcul</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::RowTools</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::RowsPreview</name>
    <message>
        <source>Which rows are shown</source>
        <translation>Quelles lignes sont affichées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation>Rechercher une ligne</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>No row of this kind</source>
        <translation>Aucune ligne de ce type</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::RowsPreviewModel</name>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Here already</source>
        <comment>a row</comment>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>%1, to look at</source>
        <comment>what happens to a row of a file</comment>
        <translation>%1, à vérifier</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::RulesCard</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The mentor has a free place</source>
        <translation>Il y a une place libre</translation>
    </message>
    <message numerus="yes">
        <source>Neither reports to the other, over %n level(s)</source>
        <translation>
            <numerusform>Pas de lien hiérarchique, sur %n niveau</numerusform>
            <numerusform>Pas de lien hiérarchique, sur %n niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the list of pairs that must never be made</source>
        <translation>Pas sur la liste des binômes à ne jamais former</translation>
    </message>
    <message>
        <source>Have not been a pair before</source>
        <translation>N’ont pas déjà formé un binôme</translation>
    </message>
    <message>
        <source>Not refused by the coordinator</source>
        <translation>Pas écarté par le ou la responsable du programme</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Non respecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Respecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <translation>Formé à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not each other’s mentors</source>
        <translation>Ne s’accompagnent pas déjà dans l’autre sens</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody can tell: a value that the rule needs is not on record.</source>
        <translation>Impossible à dire&#xa0;: une valeur nécessaire à la règle n’est pas renseignée.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::RunComparison</name>
    <message>
        <source>(deleted)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Published since</source>
        <translation>Publié depuis</translation>
    </message>
    <message>
        <source>Other mentor</source>
        <translation>Autre mentor·e</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentoré·e</translation>
    </message>
    <message>
        <source>Mentor in the one</source>
        <translation>Mentor·e dans l’un</translation>
    </message>
    <message>
        <source>Mentor in the other</source>
        <translation>Mentor·e dans l’autre</translation>
    </message>
    <message>
        <source>Points in the one</source>
        <translation>Points dans l’un</translation>
    </message>
    <message>
        <source>Points in the other</source>
        <translation>Points dans l’autre</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::SaveCriteriaDialog</name>
    <message>
        <source>Save set of criteria</source>
        <translation>Enregistrer les critères</translation>
    </message>
    <message>
        <source>Save set</source>
        <translation>Enregistrer ces critères</translation>
    </message>
    <message>
        <source>Write a name for the set.</source>
        <translation>Donnez un nom à ces critères.</translation>
    </message>
    <message>
        <source>&amp;Name of the set</source>
        <translation>&amp;Nom de ces critères</translation>
    </message>
    <message>
        <source>What it is &amp;for, in one sentence</source>
        <translation>À quoi ils &amp;servent, en une phrase</translation>
    </message>
    <message>
        <source>Above all: %1</source>
        <translation>Avant tout&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ScoreCard</name>
    <message>
        <source>Score by criterion</source>
        <translation>Score par critère</translation>
    </message>
    <message>
        <source>Unknown values are left out: they neither help nor harm.</source>
        <translation>Les valeurs inconnues sont laissées de côté&#xa0;: elles n’aident ni ne nuisent.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>How well it fits</source>
        <translation>Adéquation</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>unknown, left out</source>
        <translation>inconnu, laissé de côté</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Everything that counts is known of the two.</source>
        <translation>Tout ce qui compte est connu des deux personnes.</translation>
    </message>
    <message>
        <source>The score rests on %1 of the weight: the other values are unknown.</source>
        <translation>Le score repose sur %1 du poids&#xa0;: les autres valeurs sont inconnues.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>purpose (shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Effacer la recherche (Échap)</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::SearchPalette</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to open, Esc to close</source>
        <translation>↑ ↓ pour choisir, Entrée pour ouvrir, Échap pour fermer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Still reading what was written…</source>
        <translation>Lecture en cours de ce qui a été écrit…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search %1</source>
        <comment>%1 is a list such as: people, pairs</comment>
        <translation>Rechercher&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::SegmentedControl</name>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::SessionsPage</name>
    <message>
        <source>Promised last time</source>
        <translation>Promis la dernière fois</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien en attente.</translation>
    </message>
    <message>
        <source>Goals under way</source>
        <translation>Objectifs en cours</translation>
    </message>
    <message>
        <source>No goal is shared yet: a good thing to talk about.</source>
        <translation>Aucun objectif partagé&#xa0;: un bon sujet de conversation.</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>À l’ordre du jour</translation>
    </message>
    <message>
        <source>Put “%1” on the agenda</source>
        <translation>Mettre «&#x202f;%1&#x202f;» à l’ordre du jour</translation>
    </message>
    <message>
        <source>Questions and feedback waiting</source>
        <translation>Questions et retours en attente</translation>
    </message>
    <message>
        <source>Feedback not yet answered</source>
        <translation>Retour sans réponse</translation>
    </message>
    <message>
        <source>Questions that open a conversation: %1</source>
        <translation>Des questions pour ouvrir la conversation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What was said belongs to the pair. You see when and whether it took place.</source>
        <translation>Ce qui s’est dit appartient au binôme. Vous voyez quand, et si elle a eu lieu.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Nothing on it yet. Both of you may add points.</source>
        <translation>Rien pour l’instant. Les deux peuvent ajouter des points.</translation>
    </message>
    <message>
        <source>Add a point and press Enter</source>
        <translation>Ajoutez un point, puis Entrée</translation>
    </message>
    <message>
        <source>New point of the agenda</source>
        <translation>Nouveau point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Shared notes</source>
        <translation>Notes partagées</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Rien n’est écrit pour l’instant.</translation>
    </message>
    <message>
        <source>Goals you talked about</source>
        <translation>Objectifs abordés</translation>
    </message>
    <message>
        <source>Write notes…</source>
        <translation>Écrire des notes…</translation>
    </message>
    <message>
        <source>My private notes</source>
        <translation>Mes notes personnelles</translation>
    </message>
    <message>
        <source>Private note…</source>
        <translation>Note personnelle…</translation>
    </message>
    <message>
        <source>To record</source>
        <translation>À consigner</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Rechercher ici</translation>
    </message>
    <message>
        <source>&amp;Log a session…</source>
        <translation>&amp;Consigner une séance…</translation>
    </message>
    <message>
        <source>&amp;Plan a session…</source>
        <translation>&amp;Prévoir une séance…</translation>
    </message>
    <message>
        <source>&amp;Record it…</source>
        <translation>Co&amp;nsigner…</translation>
    </message>
    <message>
        <source>Pre&amp;pare</source>
        <translation>Pré&amp;parer</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Reporter…</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Silent pairs</source>
        <translation>Binômes silencieux</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>No session for longer than agreed</source>
        <translation>Pas de séance depuis plus longtemps que convenu</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Aucune séance pour l’instant</translation>
    </message>
    <message>
        <source>Plan the next one, or log one that took place: a day is enough.</source>
        <translation>Prévoyez la prochaine, ou consignez-en une qui a eu lieu&#xa0;: un jour suffit.</translation>
    </message>
    <message>
        <source>last session %1</source>
        <translation>dernière séance %1</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>pas encore de séance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>of silence</comment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has met within the rhythm they agreed.</source>
        <translation>Tous les binômes se sont vus au rythme convenu.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare: %1</source>
        <translation>Préparer&#xa0;: %1</translation>
    </message>
    <message>
        <source>no session planned</source>
        <translation>aucune séance prévue</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Mettre à l’ordre du jour</translation>
    </message>
    <message>
        <source>Another session on that day?</source>
        <translation>Une autre séance ce jour-là&#x202f;?</translation>
    </message>
    <message>
        <source>%1 has one already: %2.</source>
        <translation>Il y en a déjà une pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&amp;Another one</source>
        <translation>&amp;Une autre</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>Agenda of %1</source>
        <translation>Ordre du jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a point of the agenda, whose it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Left open last time</source>
        <translation>Restés ouverts la dernière fois</translation>
    </message>
    <message>
        <source>Nothing is on it yet.</source>
        <translation>Rien n’y figure encore.</translation>
    </message>
    <message>
        <source>No session is planned.</source>
        <translation>Aucune séance n’est prévue.</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Rien en attente.</translation>
    </message>
    <message>
        <source>Guide for session %1: %2</source>
        <translation>Guide de la séance %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>When it is hard</source>
        <translation>Quand c’est difficile</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::SharedNotesDialog</name>
    <message>
        <source>Shared notes</source>
        <translation>Notes partagées</translation>
    </message>
    <message>
        <source>Keep notes</source>
        <translation>Enregistrer les notes</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::SharesDialog</name>
    <message>
        <source>Shares of the pairs</source>
        <translation>Parts des binômes</translation>
    </message>
    <message>
        <source>Use these shares</source>
        <translation>Utiliser ces parts</translation>
    </message>
    <message>
        <source>Of all pairs there are without any such bound, each of these gets at least and at most so many per cent. A bound may leave somebody without a mentor; what it costs stands under the result.</source>
        <translation>Sur tous les binômes qu’il y aurait sans ces bornes, chacun reçoit au moins et au plus tant pour cent. Une borne peut laisser quelqu’un sans mentor&#x202f;; ce qu’elle coûte est dit sous le résultat.</translation>
    </message>
    <message>
        <source>Shares &amp;of</source>
        <translation>Parts p&amp;ar</translation>
    </message>
    <message>
        <source>No mentee of the program has a value there.</source>
        <translation>Aucun·e mentoré·e du programme n’y a de valeur.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln mentee(s))</source>
        <translation>
            <numerusform>%1 (%Ln mentoré·e)</numerusform>
            <numerusform>%1 (%Ln mentoré·e·s)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at least</source>
        <translation>%1&#xa0;: au moins</translation>
    </message>
    <message>
        <source>%1: at most</source>
        <translation>%1&#xa0;: au plus</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ShortListDialog</name>
    <message>
        <source>Short list</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Short list: %1</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Those before</source>
        <translation>Ceux d’&amp;avant</translation>
    </message>
    <message>
        <source>The &amp;next ones</source>
        <translation>Les &amp;suivants</translation>
    </message>
    <message>
        <source>No mentor is allowed: see “Why no mentor”.</source>
        <translation>Aucun·e mentor·e n’est permis·e&#xa0;: voir «&#x202f;Pourquoi aucun·e mentor·e&#x202f;».</translation>
    </message>
    <message>
        <source>Allowed by every rule, the best for this mentee alone first: %1 to %2 of %3. Who has somebody in the run may still be chosen; what that costs is said.</source>
        <translation>Permis par toutes les règles, les meilleurs pour cette seule personne d’abord&#xa0;: %1 à&#xa0;%2 sur %3. Même qui a quelqu’un dans le calcul peut être choisi&#x202f;; le coût en est dit.</translation>
    </message>
    <message>
        <source>%1. Score %2</source>
        <comment>place, score</comment>
        <translation>%1. Score %2</translation>
    </message>
    <message>
        <source>All places are taken by locked pairs.</source>
        <translation>Toutes les places sont prises par des binômes verrouillés.</translation>
    </message>
    <message>
        <source>Suggested by the run</source>
        <translation>Proposé par le calcul</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
    <message>
        <source>The mentee does not take part in the program now: accept or resume them there first.</source>
        <translation>La personne mentorée ne participe pas au programme en ce moment&#xa0;: acceptez-la ou faites-la reprendre d’abord.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ShortcutsDialog</name>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Open the selected line</source>
        <translation>Ouvrir la ligne choisie</translation>
    </message>
    <message>
        <source>Menu of the selected line</source>
        <translation>Menu de la ligne choisie</translation>
    </message>
    <message>
        <source>Leave a search or a panel, then the record that is open</source>
        <translation>Quitter une recherche ou un volet, puis ce qui est ouvert</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::SkillChart</name>
    <message>
        <source>Mentee’s own view</source>
        <translation>Regard de la personne mentorée</translation>
    </message>
    <message>
        <source>Mentor’s view</source>
        <translation>Regard de la mentore ou du mentor</translation>
    </message>
    <message>
        <source>The table below holds the same figures.</source>
        <translation>Le tableau ci-dessous contient les mêmes chiffres.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au départ</translation>
    </message>
    <message>
        <source>Chart of skills as both see them</source>
        <translation>Graphique des compétences à deux voix</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::SkillPicker</name>
    <message>
        <source>Choose a skill…</source>
        <translation>Choisir une compétence…</translation>
    </message>
    <message>
        <source>Take this skill away</source>
        <translation>Retirer cette compétence</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::SkillsTable</name>
    <message>
        <source>Skill offered</source>
        <translation>Compétence offerte</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Skill sought</source>
        <translation>Compétence recherchée</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Present level</source>
        <translation>Niveau actuel</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Ajouter une compétence</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose a skill…</source>
        <translation>Choisissez une compétence…</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::SourcePage</name>
    <message>
        <source>How it is read</source>
        <translation>Comment il est lu</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Letters (encoding)</source>
        <translation>&amp;Caractères (encodage)</translation>
    </message>
    <message>
        <source>&amp;Cells are separated by</source>
        <translation>Cellules sé&amp;parées par</translation>
    </message>
    <message>
        <source>&amp;Headers are in</source>
        <translation>&amp;En-têtes dans</translation>
    </message>
    <message>
        <source>&amp;Two rows of headers</source>
        <translation>&amp;Deux lignes d’en-tête</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n row(s).</source>
        <translation>
            <numerusform>%1 avec %n ligne.</numerusform>
            <numerusform>%1 avec %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masquée)</translation>
    </message>
    <message>
        <source>No row: there are no headers</source>
        <translation>Aucune ligne&#xa0;: il n’y a pas d’en-tête</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No row of headings was found: choose it above if there is one.</source>
        <translation>Aucune ligne d’en-têtes n’a été trouvée&#xa0;: choisissez-la ci-dessus s’il y en a une.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::SpreadsheetWizard</name>
    <message>
        <source>Stopped. Nothing has been changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Is the file read correctly?</source>
        <translation>Le fichier est-il bien lu&#x202f;?</translation>
    </message>
    <message>
        <source>Look at names with accents and at the row of headers in %1.</source>
        <translation>Vérifiez les noms accentués et la ligne d’en-tête dans %1.</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>Que veulent dire les colonnes&#x202f;?</translation>
    </message>
    <message>
        <source>Some things only you can know</source>
        <translation>Ce que vous seul·e pouvez savoir</translation>
    </message>
    <message>
        <source>This will happen</source>
        <translation>Voici ce qui se passera</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Choisir une feuille de calcul</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.xls *.html *.htm);;All files (*)</source>
        <translation>Feuilles de calcul (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.xls *.html *.htm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture du fichier %1…</translation>
    </message>
    <message>
        <source>The file has changed since the preview: %1 Go back and look again.</source>
        <translation>Le fichier a changé depuis l’aperçu&#xa0;: %1 Revenez en arrière et regardez de nouveau.</translation>
    </message>
    <message>
        <source>This did not work, and nothing has changed. Technical reason: %1</source>
        <translation>Cela n’a pas fonctionné, et rien n’a changé. Raison technique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::StandingRulesRows</name>
    <message>
        <source>Levels up and down</source>
        <translation>Niveaux vers le haut et vers le bas</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::StepsEdit</name>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::SupplyDialog</name>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Waiting for it</source>
        <comment>mentees without a mentor</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Free mentors</source>
        <translation>Mentors libres</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Places libres</translation>
    </message>
    <message>
        <source>Places missing</source>
        <translation>Places manquantes</translation>
    </message>
    <message>
        <source>Skills sought and offered</source>
        <translation>Compétences recherchées et offertes</translation>
    </message>
    <message>
        <source>Mentees without a mentor who seek a skill today, and the free places of the mentors who offer it. One place may be counted for several skills.</source>
        <translation>Les personnes sans mentor qui recherchent une compétence aujourd’hui, et les places libres des mentors qui l’offrent. Une place peut compter pour plusieurs compétences.</translation>
    </message>
    <message>
        <source>Search these skills</source>
        <translation>Chercher parmi ces compétences</translation>
    </message>
    <message>
        <source>E&amp;xport these figures…</source>
        <translation>E&amp;xporter ces chiffres…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%1: places are short in %n skill(s)</source>
        <translation>
            <numerusform>%1&#xa0;: il manque des places pour %n compétence</numerusform>
            <numerusform>%1&#xa0;: il manque des places pour %n compétences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: places for every skill</source>
        <translation>%1&#xa0;: des places pour chaque compétence</translation>
    </message>
    <message>
        <source>No skills are asked for</source>
        <translation>Aucune compétence demandée</translation>
    </message>
    <message>
        <source>Nobody who waits seeks a skill, and no free mentor offers one. People’s skills are set in their part in the program, or come with an import.</source>
        <translation>Personne qui attend ne recherche de compétence, et aucune place libre n’en offre. Les compétences se règlent dans la participation au programme, ou viennent d’un import.</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>The figures were written to %1.</source>
        <translation>Les chiffres ont été écrits dans %1.</translation>
    </message>
    <message>
        <source>Writing the figures…</source>
        <translation>Écriture des chiffres…</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::Table</name>
    <message>
        <source>Reset columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::TimeEdit</name>
    <message>
        <source>hh:mm</source>
        <comment>how times of day are written</comment>
        <translation>hh:mm</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::TimelineCard</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What is shown of the journal</source>
        <translation>Ce que montre le journal</translation>
    </message>
    <message>
        <source>Nothing has happened yet. The first session will stand here.</source>
        <translation>Rien encore. La première séance sera inscrite ici.</translation>
    </message>
    <message>
        <source>Show all (%L1)</source>
        <translation>Tout afficher (%L1)</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Nothing of this kind is left.</source>
        <translation>Il ne reste rien de ce genre.</translation>
    </message>
    <message>
        <source>Nothing is shared with you yet.</source>
        <translation>Rien n’est encore partagé avec vous.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::TodayPage</name>
    <message>
        <source>Needs you today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Seuils…</translation>
    </message>
    <message>
        <source>From when on something waits, for this program</source>
        <translation>À partir de quand une chose attend, pour ce programme</translation>
    </message>
    <message>
        <source>Which reasons are shown</source>
        <translation>Raisons affichées</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Every pair goes on as agreed, and nobody waits for too long.</source>
        <translation>Chaque binôme avance comme convenu, et personne n’attend trop longtemps.</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Toutes les raisons</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a reason, how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Note a contact…</source>
        <translation>Noter un contact…</translation>
    </message>
    <message>
        <source>Not now…</source>
        <translation>Pas maintenant…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Show mentors</source>
        <translation>Afficher les mentor·e·s</translation>
    </message>
    <message>
        <source>Go to matching</source>
        <translation>Aller à l’appariement</translation>
    </message>
    <message>
        <source>Show pairs</source>
        <translation>Afficher les binômes</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Consigner…</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Rappeler…</translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation>Planifier une séance…</translation>
    </message>
    <message>
        <source>Note the answer…</source>
        <translation>Noter la réponse…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Move last day…</source>
        <translation>Déplacer le dernier jour…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Clore…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Remis à plus tard</translation>
    </message>
    <message>
        <source>again on %1</source>
        <translation>à nouveau le %1</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre dans la liste</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>Revenir en arrière (%1)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do it again (%1)</source>
        <translation>Refaire (%1)</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::UnpairedTableModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no mentors.</source>
        <translation>Il n’y a pas de mentor·e.</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentoré·e</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Possible mentors</source>
        <translation>Choix possibles</translation>
    </message>
    <message>
        <source>Main reason</source>
        <translation>Raison principale</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::UnpairedView</name>
    <message>
        <source>Unpaired mentees</source>
        <translation>Personnes sans binôme</translation>
    </message>
    <message>
        <source>Nobody is left over</source>
        <translation>Personne ne reste</translation>
    </message>
    <message>
        <source>Every mentee of this run has a mentor.</source>
        <translation>Chaque personne mentorée de ce calcul a son binôme.</translation>
    </message>
    <message>
        <source>What would pair them</source>
        <translation>Ce qui lui donnerait un·e mentor·e</translation>
    </message>
    <message>
        <source>No single change would: not a place more, and no rule one step looser.</source>
        <translation>Aucun changement à lui seul&#xa0;: ni une place de plus, ni une règle assouplie d’un cran.</translation>
    </message>
    <message>
        <source>Each of these by itself, tried out; the smallest change first.</source>
        <translation>Chacun suffit à lui seul, vérifié par le calcul&#x202f;; le plus petit d’abord.</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::WayCard</name>
    <message>
        <source>The way of the program</source>
        <translation>Le chemin du programme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, what is due</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other milestone(s)</source>
        <translation>
            <numerusform>%Ln autre jalon</numerusform>
            <numerusform>%Ln autres jalons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::WelcomePage</name>
    <message>
        <source>(not there any more)</source>
        <translation>(n’existe plus)</translation>
    </message>
</context>
<context>
    <name>mentoring::ui::Workspace</name>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>This did not work, and nothing has changed. Technical reason: %1</source>
        <translation>Cela n’a pas fonctionné, et rien n’a changé. Raison technique&#xa0;: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>%1 (your %2)</source>
        <comment>name, mentor or mentee</comment>
        <translation>%1 (votre %2)</translation>
    </message>
    <message>
        <source>%1: that has been said, and stays. It is withdrawn or changed where it stands. Undo once more takes back what came before it.</source>
        <translation>%1&#xa0;: c’est dit, et cela reste. On le retire ou le modifie là où il figure. Annuler encore une fois revient sur ce qui précédait.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state, from a day to a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a state, a day</comment>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>Choose a pair</source>
        <translation>Choisissez un binôme</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>%1 added</source>
        <translation>%1&#xa0;: ajout</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n personne ajoutée</numerusform>
            <numerusform>%n personnes ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1&#xa0;: modification</translation>
    </message>
    <message numerus="yes">
        <source>%n people changed</source>
        <translation>
            <numerusform>%n personne modifiée</numerusform>
            <numerusform>%n personnes modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1&#xa0;: archivage</translation>
    </message>
    <message numerus="yes">
        <source>%n people archived</source>
        <translation>
            <numerusform>%n personne archivée</numerusform>
            <numerusform>%n personnes archivées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation>%1&#xa0;: retour des archives</translation>
    </message>
    <message numerus="yes">
        <source>%n people brought back</source>
        <translation>
            <numerusform>%n personne sortie des archives</numerusform>
            <numerusform>%n personnes sorties des archives</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1&#xa0;: suppression</translation>
    </message>
    <message numerus="yes">
        <source>%n people deleted</source>
        <translation>
            <numerusform>%n personne supprimée</numerusform>
            <numerusform>%n personnes supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Skill “%1” added</source>
        <translation>Compétence «&#x202f;%1&#x202f;» ajoutée</translation>
    </message>
    <message numerus="yes">
        <source>%n skills added</source>
        <translation>
            <numerusform>%n compétence ajoutée</numerusform>
            <numerusform>%n compétences ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Skill “%1” changed</source>
        <translation>Compétence «&#x202f;%1&#x202f;» modifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n skills changed</source>
        <translation>
            <numerusform>%n compétence modifiée</numerusform>
            <numerusform>%n compétences modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Skill “%1” deleted</source>
        <translation>Compétence «&#x202f;%1&#x202f;» supprimée</translation>
    </message>
    <message numerus="yes">
        <source>%n skills deleted</source>
        <translation>
            <numerusform>%n compétence supprimée</numerusform>
            <numerusform>%n compétences supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills imported</source>
        <translation>
            <numerusform>%n compétence importée</numerusform>
            <numerusform>%n compétences importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “%1” added</source>
        <translation>Champ «&#x202f;%1&#x202f;» ajouté</translation>
    </message>
    <message numerus="yes">
        <source>%n fields added</source>
        <translation>
            <numerusform>%n champ ajouté</numerusform>
            <numerusform>%n champs ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “%1” changed</source>
        <translation>Champ «&#x202f;%1&#x202f;» modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed</source>
        <translation>
            <numerusform>%n champ modifié</numerusform>
            <numerusform>%n champs modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “%1” deleted</source>
        <translation>Champ «&#x202f;%1&#x202f;» supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n fields deleted</source>
        <translation>
            <numerusform>%n champ supprimé</numerusform>
            <numerusform>%n champs supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale of levels changed</source>
        <translation>Échelle des niveaux modifiée</translation>
    </message>
    <message>
        <source>Organisation renamed “%1”</source>
        <translation>Organisation renommée «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Program “%1” added</source>
        <translation>Programme «&#x202f;%1&#x202f;» ajouté</translation>
    </message>
    <message numerus="yes">
        <source>%n programs added</source>
        <translation>
            <numerusform>%n programme ajouté</numerusform>
            <numerusform>%n programmes ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Program “%1” changed</source>
        <translation>Programme «&#x202f;%1&#x202f;» modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n programs changed</source>
        <translation>
            <numerusform>%n programme modifié</numerusform>
            <numerusform>%n programmes modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Program “%1” deleted</source>
        <translation>Programme «&#x202f;%1&#x202f;» supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n programs deleted</source>
        <translation>
            <numerusform>%n programme supprimé</numerusform>
            <numerusform>%n programmes supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added to the program</source>
        <translation>%1&#xa0;: inscription au programme</translation>
    </message>
    <message numerus="yes">
        <source>%n people added to the program</source>
        <translation>
            <numerusform>%n personne inscrite au programme</numerusform>
            <numerusform>%n personnes inscrites au programme</numerusform>
        </translation>
    </message>
    <message>
        <source>Participation of %1 changed</source>
        <translation>Participation modifiée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participations changed</source>
        <translation>
            <numerusform>%n participation modifiée</numerusform>
            <numerusform>%n participations modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taken out of the program</source>
        <translation>%1&#xa0;: retrait du programme</translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of the program</source>
        <translation>
            <numerusform>%n personne retirée du programme</numerusform>
            <numerusform>%n personnes retirées du programme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1&#xa0;: candidature acceptée</translation>
    </message>
    <message numerus="yes">
        <source>%n people accepted</source>
        <translation>
            <numerusform>%n candidature acceptée</numerusform>
            <numerusform>%n candidatures acceptées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1&#xa0;: candidature refusée</translation>
    </message>
    <message numerus="yes">
        <source>%n people refused</source>
        <translation>
            <numerusform>%n candidature refusée</numerusform>
            <numerusform>%n candidatures refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1&#xa0;: désistement</translation>
    </message>
    <message numerus="yes">
        <source>%n people withdrawn</source>
        <translation>
            <numerusform>%n désistement</numerusform>
            <numerusform>%n désistements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1&#xa0;: mise en pause</translation>
    </message>
    <message numerus="yes">
        <source>%n people paused</source>
        <translation>
            <numerusform>%n personne mise en pause</numerusform>
            <numerusform>%n personnes mises en pause</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 available again</source>
        <translation>%1&#xa0;: de nouveau disponible</translation>
    </message>
    <message numerus="yes">
        <source>%n people available again</source>
        <translation>
            <numerusform>%n personne de nouveau disponible</numerusform>
            <numerusform>%n personnes de nouveau disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in the import</source>
        <translation>Rien de nouveau dans l’import</translation>
    </message>
    <message numerus="yes">
        <source>%n people imported</source>
        <translation>
            <numerusform>%n personne importée</numerusform>
            <numerusform>%n personnes importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Criteria “%1” added</source>
        <translation>Critères «&#x202f;%1&#x202f;» ajoutés</translation>
    </message>
    <message numerus="yes">
        <source>%n sets of criteria added</source>
        <translation>
            <numerusform>%n jeu de critères ajouté</numerusform>
            <numerusform>%n jeux de critères ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Criteria “%1” changed</source>
        <translation>Critères «&#x202f;%1&#x202f;» modifiés</translation>
    </message>
    <message numerus="yes">
        <source>%n sets of criteria changed</source>
        <translation>
            <numerusform>%n jeu de critères modifié</numerusform>
            <numerusform>%n jeux de critères modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Criteria “%1” deleted</source>
        <translation>Critères «&#x202f;%1&#x202f;» supprimés</translation>
    </message>
    <message numerus="yes">
        <source>%n sets of criteria deleted</source>
        <translation>
            <numerusform>%n jeu de critères supprimé</numerusform>
            <numerusform>%n jeux de critères supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs suggested</source>
        <translation>
            <numerusform>%n binôme proposé</numerusform>
            <numerusform>%n binômes proposés</numerusform>
        </translation>
    </message>
    <message>
        <source>Pair %1 refused</source>
        <translation>Binôme écarté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs refused</source>
        <translation>
            <numerusform>%n binôme écarté</numerusform>
            <numerusform>%n binômes écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Pair %1 open again</source>
        <translation>Binôme de nouveau ouvert&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs open again</source>
        <translation>
            <numerusform>%n binôme de nouveau ouvert</numerusform>
            <numerusform>%n binômes de nouveau ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Pair %1 set by hand</source>
        <translation>Binôme formé à la main&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs set by hand</source>
        <translation>
            <numerusform>%n binôme formé à la main</numerusform>
            <numerusform>%n binômes formés à la main</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs published</source>
        <translation>
            <numerusform>%n binôme publié</numerusform>
            <numerusform>%n binômes publiés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are never to be paired</source>
        <translation>À ne jamais apparier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs forbidden</source>
        <translation>
            <numerusform>%n binôme interdit</numerusform>
            <numerusform>%n binômes interdits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may be paired again</source>
        <translation>Peuvent de nouveau être appariés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs allowed again</source>
        <translation>
            <numerusform>%n binôme de nouveau autorisé</numerusform>
            <numerusform>%n binômes de nouveau autorisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentorship of %1 changed</source>
        <translation>Mentorat modifié&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships changed</source>
        <translation>
            <numerusform>%n mentorat modifié</numerusform>
            <numerusform>%n mentorats modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentorship of %1 ended</source>
        <translation>Mentorat terminé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships ended</source>
        <translation>
            <numerusform>%n mentorat terminé</numerusform>
            <numerusform>%n mentorats terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentorship of %1 deleted</source>
        <translation>Mentorat supprimé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships deleted</source>
        <translation>
            <numerusform>%n mentorat supprimé</numerusform>
            <numerusform>%n mentorats supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships imported</source>
        <translation>
            <numerusform>%n mentorat importé</numerusform>
            <numerusform>%n mentorats importés</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Action annulée</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Action rétablie</translation>
    </message>
    <message>
        <source>add person</source>
        <comment>behind Undo or Redo</comment>
        <translation>ajouter une personne</translation>
    </message>
    <message>
        <source>edit person</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier une personne</translation>
    </message>
    <message>
        <source>edit people</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier des personnes</translation>
    </message>
    <message>
        <source>archive people</source>
        <comment>behind Undo or Redo</comment>
        <translation>archiver des personnes</translation>
    </message>
    <message>
        <source>bring people back</source>
        <comment>behind Undo or Redo</comment>
        <translation>sortir des archives</translation>
    </message>
    <message>
        <source>delete people</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer des personnes</translation>
    </message>
    <message>
        <source>add skill</source>
        <comment>behind Undo or Redo</comment>
        <translation>ajouter une compétence</translation>
    </message>
    <message>
        <source>edit skill</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier une compétence</translation>
    </message>
    <message>
        <source>delete skills</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer des compétences</translation>
    </message>
    <message>
        <source>import skills</source>
        <comment>behind Undo or Redo</comment>
        <translation>importer des compétences</translation>
    </message>
    <message>
        <source>add field</source>
        <comment>behind Undo or Redo</comment>
        <translation>ajouter un champ</translation>
    </message>
    <message>
        <source>edit field</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier un champ</translation>
    </message>
    <message>
        <source>delete field</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer un champ</translation>
    </message>
    <message>
        <source>change levels</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier les niveaux</translation>
    </message>
    <message>
        <source>rename organisation</source>
        <comment>behind Undo or Redo</comment>
        <translation>renommer l’organisation</translation>
    </message>
    <message>
        <source>add program</source>
        <comment>behind Undo or Redo</comment>
        <translation>ajouter un programme</translation>
    </message>
    <message>
        <source>edit program</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier un programme</translation>
    </message>
    <message>
        <source>delete program</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer un programme</translation>
    </message>
    <message>
        <source>add to program</source>
        <comment>behind Undo or Redo</comment>
        <translation>inscrire au programme</translation>
    </message>
    <message>
        <source>edit participation</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier une participation</translation>
    </message>
    <message>
        <source>take out of program</source>
        <comment>behind Undo or Redo</comment>
        <translation>retirer du programme</translation>
    </message>
    <message>
        <source>accept</source>
        <comment>behind Undo or Redo</comment>
        <translation>accepter</translation>
    </message>
    <message>
        <source>refuse</source>
        <comment>behind Undo or Redo</comment>
        <translation>refuser</translation>
    </message>
    <message>
        <source>withdraw</source>
        <comment>behind Undo or Redo</comment>
        <translation>désistement</translation>
    </message>
    <message>
        <source>pause</source>
        <comment>behind Undo or Redo</comment>
        <translation>mettre en pause</translation>
    </message>
    <message>
        <source>make available</source>
        <comment>behind Undo or Redo</comment>
        <translation>rendre disponible</translation>
    </message>
    <message>
        <source>import people</source>
        <comment>behind Undo or Redo</comment>
        <translation>importer des personnes</translation>
    </message>
    <message>
        <source>add criteria</source>
        <comment>behind Undo or Redo</comment>
        <translation>ajouter des critères</translation>
    </message>
    <message>
        <source>edit criteria</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier des critères</translation>
    </message>
    <message>
        <source>delete criteria</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer des critères</translation>
    </message>
    <message>
        <source>matching</source>
        <comment>behind Undo or Redo</comment>
        <translation>appariement</translation>
    </message>
    <message>
        <source>refuse pair</source>
        <comment>behind Undo or Redo</comment>
        <translation>écarter un binôme</translation>
    </message>
    <message>
        <source>open pair again</source>
        <comment>behind Undo or Redo</comment>
        <translation>rouvrir un binôme</translation>
    </message>
    <message>
        <source>pair by hand</source>
        <comment>behind Undo or Redo</comment>
        <translation>former un binôme à la main</translation>
    </message>
    <message>
        <source>publish pairs</source>
        <comment>behind Undo or Redo</comment>
        <translation>publier des binômes</translation>
    </message>
    <message>
        <source>forbid pair</source>
        <comment>behind Undo or Redo</comment>
        <translation>interdire un binôme</translation>
    </message>
    <message>
        <source>allow pair</source>
        <comment>behind Undo or Redo</comment>
        <translation>autoriser un binôme</translation>
    </message>
    <message>
        <source>edit mentorship</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier un mentorat</translation>
    </message>
    <message>
        <source>end mentorship</source>
        <comment>behind Undo or Redo</comment>
        <translation>terminer un mentorat</translation>
    </message>
    <message>
        <source>delete mentorship</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer un mentorat</translation>
    </message>
    <message>
        <source>import mentorships</source>
        <comment>behind Undo or Redo</comment>
        <translation>importer des mentorats</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>%1 is such as: delete person</comment>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>%1 is such as: delete person</comment>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Intitulé du poste</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Hire date</source>
        <translation>Date d’embauche</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Langues de travail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Maximum number of mentees</source>
        <translation>Nombre maximal de mentoré·e·s</translation>
    </message>
    <message>
        <source>Skills offered</source>
        <translation>Compétences offertes</translation>
    </message>
    <message>
        <source>Skills sought</source>
        <translation>Compétences recherchées</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentoré·e</translation>
    </message>
    <message>
        <source>Mentee’s e-mail</source>
        <translation>Courriel mentoré·e</translation>
    </message>
    <message>
        <source>Mentee’s department</source>
        <translation>Département mentoré·e</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor·e</translation>
    </message>
    <message>
        <source>Mentor’s e-mail</source>
        <translation>Courriel mentor·e</translation>
    </message>
    <message>
        <source>Mentor’s department</source>
        <translation>Département mentor·e</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Mentorships</source>
        <translation>Mentorats</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>1, 2 or 3</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>The mentor must offer at least %1 of the skills sought.</source>
        <translation>La mentore ou le mentor doit offrir au moins %1 des compétences recherchées.</translation>
    </message>
    <message>
        <source>%1: both must have the same.</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: doit être identique pour les deux.</translation>
    </message>
    <message>
        <source>%1: the two must differ.</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: doit différer entre les deux.</translation>
    </message>
    <message>
        <source>%1: the mentor must have one of these: %2.</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: la mentore ou le mentor doit avoir l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: the mentee must have one of these: %2.</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: la personne mentorée doit avoir l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: the mentor must be %2 above the mentee.</source>
        <comment>%1 is a field, %2 one number or several</comment>
        <translation>%1&#xa0;: la mentore ou le mentor doit être de %2 au-dessus de la personne mentorée.</translation>
    </message>
    <message>
        <source>%1: the two must be no more than %2 apart.</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: pas plus de %2 d’écart entre les deux.</translation>
    </message>
    <message>
        <source>Both must share a working language.</source>
        <translation>Les deux doivent avoir une langue de travail commune.</translation>
    </message>
    <message>
        <source>%1: both must have something in common.</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: les deux doivent avoir quelque chose en commun.</translation>
    </message>
    <message>
        <source>The two must work no more than %1 hours apart.</source>
        <translation>Pas plus de %1 heures de décalage entre les deux.</translation>
    </message>
    <message>
        <source>Only a mentor whom the mentee wished for.</source>
        <translation>Seulement une personne que la personne mentorée a souhaitée.</translation>
    </message>
    <message>
        <source>Only a mentee whom the mentor wished for.</source>
        <translation>Seulement une personne que la mentore ou le mentor a souhaitée.</translation>
    </message>
    <message>
        <source>The more of the skills sought the mentor offers, the better; skills that few mentors offer count more.</source>
        <translation>Plus la mentore ou le mentor offre de compétences recherchées, mieux c’est&#x202f;; celles que peu de personnes offrent comptent davantage.</translation>
    </message>
    <message>
        <source>The more of the skills sought the mentor offers, the better.</source>
        <translation>Plus la mentore ou le mentor offre de compétences recherchées, mieux c’est.</translation>
    </message>
    <message>
        <source>%1: better when both have the same.</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: mieux si c’est identique pour les deux.</translation>
    </message>
    <message>
        <source>%1: better when the two differ.</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: mieux si cela diffère entre les deux.</translation>
    </message>
    <message>
        <source>%1: better when the mentor has one of these: %2.</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: mieux si la mentore ou le mentor a l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: better when the mentee has one of these: %2.</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: mieux si la personne mentorée a l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: best when the mentor is %2 above the mentee.</source>
        <comment>%1 is a field, %2 one number or several</comment>
        <translation>%1&#xa0;: idéal si la mentore ou le mentor est de %2 au-dessus.</translation>
    </message>
    <message>
        <source>%1: the nearer the better, up to %2 apart.</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: plus c’est proche, mieux c’est, jusqu’à %2 d’écart.</translation>
    </message>
    <message>
        <source>The more of the mentee’s working languages the mentor shares, the better.</source>
        <translation>Plus les deux ont de langues de travail en commun, mieux c’est.</translation>
    </message>
    <message>
        <source>%1: the more they have in common, the better.</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: plus il y a de points communs, mieux c’est.</translation>
    </message>
    <message>
        <source>The fewer hours apart the better, up to %1.</source>
        <translation>Moins il y a d’heures de décalage, mieux c’est, jusqu’à %1.</translation>
    </message>
    <message>
        <source>The mentee’s wishes: the first one counts most.</source>
        <translation>Les souhaits de la personne mentorée&#xa0;: le premier compte le plus.</translation>
    </message>
    <message>
        <source>The mentor’s wishes: the first one counts most.</source>
        <translation>Les souhaits de la mentore ou du mentor&#xa0;: le premier compte le plus.</translation>
    </message>
    <message>
        <source>No free place</source>
        <comment>rule</comment>
        <translation>Aucune place libre</translation>
    </message>
    <message>
        <source>Reporting line</source>
        <comment>rule</comment>
        <translation>Ligne hiérarchique</translation>
    </message>
    <message>
        <source>Never to be paired</source>
        <comment>rule</comment>
        <translation>À ne jamais apparier</translation>
    </message>
    <message>
        <source>Were a pair before</source>
        <comment>rule</comment>
        <translation>Déjà en binôme auparavant</translation>
    </message>
    <message>
        <source>Refused by hand</source>
        <comment>rule</comment>
        <translation>Écarté à la main</translation>
    </message>
    <message>
        <source>Requirement</source>
        <comment>rule</comment>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Skills first</source>
        <translation>Compétences d’abord</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Parcours de carrière</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Across departments</source>
        <translation>Entre départements</translation>
    </message>
    <message>
        <source>Skills count most, then wishes, a mentor somewhat above, language and place.</source>
        <translation>Les compétences comptent le plus, puis les souhaits, un niveau un peu supérieur, la langue et le lieu.</translation>
    </message>
    <message>
        <source>What the mentee wants to learn decides; skills few can teach weigh more.</source>
        <translation>Ce que la personne mentorée veut apprendre décide&#x202f;; les compétences rares pèsent davantage.</translation>
    </message>
    <message>
        <source>A mentor two or three levels further on, in the same line of work.</source>
        <translation>Quelqu’un deux ou trois niveaux plus loin, dans le même métier.</translation>
    </message>
    <message>
        <source>Someone near: the same site and department, one level up, the same language.</source>
        <translation>Quelqu’un de proche&#xa0;: même site et même département, un niveau au-dessus, même langue.</translation>
    </message>
    <message>
        <source>Never the same department: new perspectives, skills second.</source>
        <translation>Jamais le même département&#xa0;: un autre regard d’abord, les compétences ensuite.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Same: %1</source>
        <comment>%1 is a field</comment>
        <translation>Identique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <comment>%1 is a field</comment>
        <translation>Différent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mentor’s %1</source>
        <comment>%1 is a field</comment>
        <translation>Mentor·e&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mentee’s %1</source>
        <comment>%1 is a field</comment>
        <translation>Mentoré·e&#xa0;: %1</translation>
    </message>
    <message>
        <source>Levels above</source>
        <translation>Niveaux au-dessus</translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <comment>%1 is a field</comment>
        <translation>Écarts&#xa0;: %1</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <comment>%1 is a field</comment>
        <translation>Proche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shared language</source>
        <translation>Langue commune</translation>
    </message>
    <message>
        <source>In common: %1</source>
        <comment>%1 is a field</comment>
        <translation>En commun&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <source>Mentee’s wishes</source>
        <translation>Souhaits mentoré·e</translation>
    </message>
    <message>
        <source>Mentor’s wishes</source>
        <translation>Souhaits mentor·e</translation>
    </message>
    <message>
        <source>%1 People whose value is unknown are left out.</source>
        <translation>%1 Les personnes dont la valeur est inconnue sont écartées.</translation>
    </message>
    <message>
        <source>Skills sought and offered</source>
        <translation>Compétences recherchées et offertes</translation>
    </message>
    <message>
        <source>The same value</source>
        <translation>La même valeur</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Des valeurs différentes</translation>
    </message>
    <message>
        <source>One of some values</source>
        <translation>L’une de certaines valeurs</translation>
    </message>
    <message>
        <source>Steps above or below</source>
        <translation>Écart vers le haut ou vers le bas</translation>
    </message>
    <message>
        <source>Nearness</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>Values in common</source>
        <translation>Valeurs en commun</translation>
    </message>
    <message>
        <source>Hours between time zones</source>
        <translation>Heures de décalage</translation>
    </message>
    <message>
        <source>The mentee’s wishes</source>
        <translation>Les souhaits de la personne mentorée</translation>
    </message>
    <message>
        <source>The mentor’s wishes</source>
        <translation>Les souhaits de la mentore ou du mentor</translation>
    </message>
    <message>
        <source>Most people</source>
        <translation>Le plus de personnes</translation>
    </message>
    <message>
        <source>Best total</source>
        <translation>Meilleur total</translation>
    </message>
    <message>
        <source>As many people as possible get a mentor; among these pairings, the one with the best scores.</source>
        <translation>Le plus de personnes possible sont accompagnées&#x202f;; parmi ces appariements, celui aux meilleurs scores.</translation>
    </message>
    <message>
        <source>The sum of the scores is the greatest there is, even if somebody more stays without a mentor.</source>
        <translation>La somme des scores est la plus grande possible, même si une personne de plus reste sans binôme.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is paired with a manager or a report of theirs, up to %n levels away.</source>
        <translation>
            <numerusform>Personne n’est apparié dans sa propre ligne hiérarchique, jusqu’à %n niveau d’écart.</numerusform>
            <numerusform>Personne n’est apparié dans sa propre ligne hiérarchique, jusqu’à %n niveaux d’écart.</numerusform>
        </translation>
    </message>
    <message>
        <source>People who must not be paired with each other never are.</source>
        <translation>Les personnes à ne jamais apparier ne le sont jamais.</translation>
    </message>
    <message>
        <source>Nobody is paired again with somebody from an earlier mentorship.</source>
        <translation>Personne n’est apparié de nouveau avec quelqu’un d’un mentorat passé.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mentors left out</source>
        <comment>%1 is a rule</comment>
        <translation>
            <numerusform>%1&#xa0;: %n personne écartée</numerusform>
            <numerusform>%1&#xa0;: %n personnes écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentor fits the rules.</source>
        <translation>Aucune personne ne répond aux règles.</translation>
    </message>
    <message>
        <source>Give the criteria a name.</source>
        <translation>Donnez un nom aux critères.</translation>
    </message>
    <message>
        <source>Keep at most 32 criteria.</source>
        <translation>Gardez 32 critères au plus.</translation>
    </message>
    <message>
        <source>Choose a weight from 0 to %1.</source>
        <translation>Choisissez un poids de 0 à %1.</translation>
    </message>
    <message>
        <source>Give at least one criterion a weight: requirements alone cannot tell good pairs from better ones.</source>
        <translation>Donnez un poids à au moins un critère&#xa0;: les exigences seules ne distinguent pas les bons binômes des meilleurs.</translation>
    </message>
    <message>
        <source>Choose how much a requirement asks for: more than 0 and at most 1.</source>
        <translation>Choisissez ce que l’exigence demande&#xa0;: plus de 0 et 1 au plus.</translation>
    </message>
    <message>
        <source>Say how many steps above count, and how much.</source>
        <translation>Dites quels écarts comptent, et pour combien.</translation>
    </message>
    <message>
        <source>Choose how much a step counts: from 0 to 1.</source>
        <translation>Choisissez ce que compte un écart&#xa0;: de 0 à 1.</translation>
    </message>
    <message>
        <source>Write each number of steps once.</source>
        <translation>Écrivez chaque écart une seule fois.</translation>
    </message>
    <message>
        <source>Choose a distance over 0.</source>
        <translation>Choisissez une distance supérieure à 0.</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>Écrivez au moins une valeur.</translation>
    </message>
    <message>
        <source>This kind of criterion cannot look at this field. Choose another field.</source>
        <translation>Ce type de critère ne convient pas à ce champ. Choisissez un autre champ.</translation>
    </message>
    <message>
        <source>Choose the field of your own that is meant.</source>
        <translation>Choisissez le champ personnalisé dont il s’agit.</translation>
    </message>
    <message>
        <source>Choose from 1 to 9 levels of the reporting line.</source>
        <translation>Choisissez de 1 à 9 niveaux de ligne hiérarchique.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a criterion, %2 a sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file of criteria is larger than 1 MB.</source>
        <translation>Le fichier de critères dépasse 1 Mo.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not JSON.</source>
        <translation>Ligne %1, colonne %2&#xa0;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Too many objects inside each other.</source>
        <translation>Trop d’objets imbriqués.</translation>
    </message>
    <message>
        <source>This key is there twice. Keep one.</source>
        <translation>Cette clé figure deux fois. Gardez-en une.</translation>
    </message>
    <message>
        <source>A text holds the character \u0000. Take it out.</source>
        <translation>Un texte contient le caractère \u0000. Retirez-le.</translation>
    </message>
    <message>
        <source>These criteria were written for a newer version of Ithaca.</source>
        <translation>Ces critères ont été écrits pour une version plus récente d’Ithaca.</translation>
    </message>
    <message>
        <source>This does not fit the schema of criteria (%1).</source>
        <translation>Cela ne correspond pas au schéma des critères (%1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a place in a file</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Le fichier ne s’ouvre pas</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Le fichier est introuvable</translation>
    </message>
    <message>
        <source>There is no “%1” at this place.</source>
        <translation>Il n’y a pas de «&#x202f;%1&#x202f;» à cet endroit.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its disk is not connected. Look for it and open it from where it is now.</source>
        <translation>Il a peut-être été déplacé ou renommé, ou son disque n’est pas branché. Cherchez-le et ouvrez-le là où il se trouve.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .ithaca.</source>
        <translation>Choisissez un fichier dont le nom finit par .ithaca.</translation>
    </message>
    <message>
        <source>“%1” is not an Ithaca file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier Ithaca.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .ithaca. A spreadsheet is imported into such a file instead.</source>
        <translation>Choisissez un fichier dont le nom finit par .ithaca. Une feuille de calcul, elle, s’importe dans un tel fichier.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation>«&#x202f;%1&#x202f;» est la base de données d’un autre logiciel.</translation>
    </message>
    <message>
        <source>Open it with the program that made it.</source>
        <translation>Ouvrez-le avec le logiciel qui l’a créé.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds not a single byte.</source>
        <translation>«&#x202f;%1&#x202f;» est vide&#xa0;: il ne contient pas un seul octet.</translation>
    </message>
    <message>
        <source>A copy or a download was probably interrupted. Fetch the file again, or open a copy.</source>
        <translation>Une copie ou un téléchargement a sans doute été interrompu. Récupérez le fichier à nouveau, ou ouvrez une copie.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Le fichier est endommagé</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Leave the file as it is, and open the newest copy or backup of it.</source>
        <translation>Laissez le fichier tel quel et ouvrez sa copie ou sa sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The file comes from a newer version</source>
        <translation>Le fichier vient d’une version plus récente</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Ithaca than this one.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit par une version d’Ithaca plus récente que celle-ci.</translation>
    </message>
    <message>
        <source>Install the newer version to work with it.</source>
        <translation>Installez la version plus récente pour travailler avec.</translation>
    </message>
    <message>
        <source>“%1” says of itself that it has a version that never was.</source>
        <translation>«&#x202f;%1&#x202f;» annonce une version qui n’a jamais existé.</translation>
    </message>
    <message>
        <source>Open the newest copy or backup of it.</source>
        <translation>Ouvrez sa copie ou sa sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Another program has changed how “%1” is built: it holds parts that Ithaca did not make.</source>
        <translation>Un autre logiciel a changé la structure de «&#x202f;%1&#x202f;»&#xa0;: il contient des éléments qu’Ithaca n’a pas créés.</translation>
    </message>
    <message>
        <source>Open the newest copy or backup from before that.</source>
        <translation>Ouvrez la copie ou la sauvegarde la plus récente d’avant ce changement.</translation>
    </message>
    <message>
        <source>Records in “%1” point to others that are not there.</source>
        <translation>Des fiches de «&#x202f;%1&#x202f;» renvoient à d’autres qui n’existent pas.</translation>
    </message>
    <message>
        <source>“%1” holds records that Ithaca would never have written.</source>
        <translation>«&#x202f;%1&#x202f;» contient des fiches qu’Ithaca n’aurait jamais écrites.</translation>
    </message>
    <message>
        <source>The file cannot be changed</source>
        <translation>Le fichier ne peut pas être modifié</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>Le fichier est utilisé</translation>
    </message>
    <message>
        <source>Another Ithaca has “%1” open.</source>
        <translation>«&#x202f;%1&#x202f;» est ouvert dans un autre Ithaca.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>There is no room to write “%1”.</source>
        <translation>Il n’y a plus de place pour écrire «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing has been lost: what was saved before is still there. Free some room and try again.</source>
        <translation>Rien n’est perdu&#xa0;: ce qui était enregistré l’est toujours. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Le fichier a disparu</translation>
    </message>
    <message>
        <source>Save a copy now, so that nothing is lost, or put the file back to its place.</source>
        <translation>Enregistrez une copie maintenant, pour ne rien perdre, ou remettez le fichier à sa place.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else</source>
        <translation>Le fichier a été modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The content of “%1” was replaced while it was open.</source>
        <translation>Le contenu de «&#x202f;%1&#x202f;» a été remplacé pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>Open it again to see what it holds now.</source>
        <translation>Rouvrez-le pour voir ce qu’il contient maintenant.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>You may not read or write “%1”.</source>
        <translation>Vous n’avez pas le droit de lire ou d’écrire «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Ask whoever looks after the folder for access, or choose another one.</source>
        <translation>Demandez l’accès à la personne qui gère le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Le fichier est trop grand</translation>
    </message>
    <message>
        <source>“%1” is one file under two names (a hard link).</source>
        <translation>«&#x202f;%1&#x202f;» est un même fichier sous deux noms (lien physique).</translation>
    </message>
    <message>
        <source>Make a real copy of it and open that: otherwise two people could write to it without knowing of each other.</source>
        <translation>Faites-en une vraie copie et ouvrez-la&#xa0;: sinon deux personnes pourraient y écrire sans le savoir.</translation>
    </message>
    <message>
        <source>The file is there already</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>There is a “%1” at this place.</source>
        <translation>Il y a déjà «&#x202f;%1&#x202f;» à cet endroit.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that file first.</source>
        <translation>Choisissez un autre nom, ou retirez d’abord ce fichier.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Look whether the disk is connected and the path is right, then try again.</source>
        <translation>Vérifiez que le disque est branché et que le chemin est juste, puis réessayez.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1 has had this file open on this computer since %2.</source>
        <translation>%1 a ce fichier ouvert sur cet ordinateur depuis %2.</translation>
    </message>
    <message>
        <source>%1 has had this file open on the computer “%2” since %3.</source>
        <translation>%1 a ce fichier ouvert sur l’ordinateur «&#x202f;%2&#x202f;» depuis %3.</translation>
    </message>
    <message>
        <source>You can look at everything and save a copy.</source>
        <translation>Vous pouvez tout regarder et enregistrer une copie.</translation>
    </message>
    <message>
        <source>The export did not work</source>
        <translation>L’export n’a pas fonctionné</translation>
    </message>
    <message>
        <source>The name “%1” does not say what kind of table it shall be.</source>
        <translation>Le nom «&#x202f;%1&#x202f;» ne dit pas quel type de tableau créer.</translation>
    </message>
    <message>
        <source>Let it end in .xlsx, .csv or .tsv.</source>
        <translation>Faites-le finir par .xlsx, .csv ou .tsv.</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there.</source>
        <translation>Le dossier de «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A workbook holds %1 rows at most, and these are more.</source>
        <translation>Un classeur contient %1 lignes au plus, et il y en a davantage.</translation>
    </message>
    <message>
        <source>Export to a text file (.csv) instead.</source>
        <translation>Exportez plutôt vers un fichier texte (.csv).</translation>
    </message>
    <message>
        <source>A workbook holds %1 columns at most, and these are more.</source>
        <translation>Un classeur contient %1 colonnes au plus, et il y en a davantage.</translation>
    </message>
    <message>
        <source>A text file holds one sheet only.</source>
        <translation>Un fichier texte ne contient qu’une feuille.</translation>
    </message>
    <message>
        <source>Export to a workbook (.xlsx) instead.</source>
        <translation>Exportez plutôt vers un classeur (.xlsx).</translation>
    </message>
    <message>
        <source>This character cannot part the columns of a text file.</source>
        <translation>Ce caractère ne peut pas séparer les colonnes d’un fichier texte.</translation>
    </message>
    <message>
        <source>Choose a comma, a semicolon or a tab.</source>
        <translation>Choisissez la virgule, le point-virgule ou la tabulation.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Opération annulée</translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a value from a file</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Neither a staff number nor an e-mail address: nobody can tell who this is. Write one of them.</source>
        <translation>Ni matricule ni adresse de courriel&#xa0;: impossible de savoir qui c’est. Écrivez l’un des deux.</translation>
    </message>
    <message>
        <source>The name is missing. Write it.</source>
        <translation>Le nom manque. Écrivez-le.</translation>
    </message>
    <message>
        <source>The name %1 is a spreadsheet formula. Write the name itself.</source>
        <translation>Le nom %1 est une formule de tableur. Écrivez le nom lui-même.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters. Shorten it.</source>
        <translation>Le texte dépasse %1 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address. Write one like name@company.com.</source>
        <translation>%1 n’est pas une adresse de courriel. Écrivez-en une comme nom@entreprise.com.</translation>
    </message>
    <message>
        <source>%1 is more than one e-mail address. Keep one.</source>
        <translation>%1 contient plusieurs adresses de courriel. Gardez-en une.</translation>
    </message>
    <message>
        <source>The e-mail address %1 belongs to %2. Correct it here or there.</source>
        <translation>L’adresse de courriel %1 appartient à %2. Corrigez-la ici ou là.</translation>
    </message>
    <message>
        <source>The same person as in row %1. Keep one of the two rows.</source>
        <translation>La même personne qu’à la ligne %1. Gardez une des deux lignes.</translation>
    </message>
    <message>
        <source>A spreadsheet program has turned the staff number into %1. Format the column as text and write the number again.</source>
        <translation>Un tableur a transformé le matricule en %1. Mettez la colonne au format texte et réécrivez le matricule.</translation>
    </message>
    <message>
        <source>There is no such day as %1. Correct it.</source>
        <translation>Le jour %1 n’existe pas. Corrigez-le.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a date. Write it like 2026-02-28.</source>
        <translation>%1 ne se lit pas comme une date. Écrivez-la comme 2026-02-28.</translation>
    </message>
    <message>
        <source>%1 can be read in two ways. Say whether the day or the month comes first.</source>
        <translation>%1 se lit de deux façons. Dites si le jour ou le mois vient en premier.</translation>
    </message>
    <message>
        <source>%1 is not a number of mentees from %2 to %3.</source>
        <translation>%1 n’est pas un nombre de mentoré·e·s de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 is not a role. Write mentor, mentee or both.</source>
        <translation>%1 n’est pas un rôle. Écrivez mentor, mentoré ou les deux.</translation>
    </message>
    <message>
        <source>The role is missing. Write mentor, mentee or both.</source>
        <translation>Le rôle manque. Écrivez mentor, mentoré ou les deux.</translation>
    </message>
    <message>
        <source>%1 can mean a mentor or a mentee. Say which.</source>
        <translation>%1 peut désigner une mentore ou une personne mentorée. Dites lequel.</translation>
    </message>
    <message>
        <source>This person is their own manager. Correct the manager or leave it empty.</source>
        <translation>Cette personne est sa propre responsable. Corrigez, ou laissez vide.</translation>
    </message>
    <message>
        <source>The managers form a circle: %1. Correct one of them.</source>
        <translation>Les responsables forment un cercle&#xa0;: %1. Corrigez l’un des liens.</translation>
    </message>
    <message>
        <source>%1 is not a state of participation. Write applied, accepted, refused or withdrawn.</source>
        <translation>%1 n’est pas un état de participation. Écrivez candidature, acceptée, refusée ou retirée.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a number.</source>
        <translation>%1 ne se lit pas comme un nombre.</translation>
    </message>
    <message>
        <source>This row has %1 cells, the header has %2. A separator is probably missing.</source>
        <translation>Cette ligne a %1 cellules, l’en-tête en a %2. Il manque sans doute un séparateur.</translation>
    </message>
    <message>
        <source>This row has %1 cells, the header has %2. A text with the separator in it probably lacks its quotation marks.</source>
        <translation>Cette ligne a %1 cellules, l’en-tête en a %2. Un texte qui contient le séparateur n’a sans doute pas ses guillemets.</translation>
    </message>
    <message>
        <source>The header again. Delete this row.</source>
        <translation>C’est encore l’en-tête. Supprimez cette ligne.</translation>
    </message>
    <message>
        <source>The cell holds the error %1. Correct it in the spreadsheet.</source>
        <translation>La cellule contient l’erreur %1. Corrigez-la dans le tableur.</translation>
    </message>
    <message>
        <source>The cell holds a formula without a value. Open the file in a spreadsheet program and save it.</source>
        <translation>La cellule contient une formule sans valeur. Ouvrez le fichier dans un tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>%1 holds characters that are not in the file’s encoding. Choose another encoding.</source>
        <translation>%1 contient des caractères étrangers à l’encodage du fichier. Choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>The row of the manager %1 has a problem, so the manager is left empty.</source>
        <translation>La ligne du ou de la responsable %1 a un problème&#xa0;: laissé vide.</translation>
    </message>
    <message>
        <source>Several people are called %1: the manager is left empty.</source>
        <translation>Plusieurs personnes s’appellent %1&#xa0;: responsable laissé vide.</translation>
    </message>
    <message>
        <source>Their own manager: read as nobody above them.</source>
        <translation>Responsable de soi-même&#xa0;: compris comme personne au-dessus.</translation>
    </message>
    <message>
        <source>The managers form a circle (%1): the manager is left empty.</source>
        <translation>Les responsables forment un cercle (%1)&#xa0;: responsable laissé vide.</translation>
    </message>
    <message>
        <source>%1 is not a language that is known: left out.</source>
        <translation>%1 n’est pas une langue connue&#xa0;: laissée de côté.</translation>
    </message>
    <message>
        <source>The skill %1 is not in the list: left out.</source>
        <translation>La compétence %1 n’est pas dans la liste&#xa0;: laissée de côté.</translation>
    </message>
    <message>
        <source>%1 is not a time zone that is known: left empty.</source>
        <translation>%1 n’est pas un fuseau horaire connu&#xa0;: laissé vide.</translation>
    </message>
    <message>
        <source>%1 is not a form of address that is known: neutral.</source>
        <translation>%1 n’est pas une civilité connue&#xa0;: neutre.</translation>
    </message>
    <message>
        <source>The participation cannot become %1 from what it is: it stays as it is.</source>
        <translation>La participation ne peut pas devenir %1 à partir de son état actuel&#xa0;: elle reste telle quelle.</translation>
    </message>
    <message>
        <source>Recognised as %1 by name and hire date.</source>
        <translation>Personne reconnue&#xa0;: %1, par le nom et la date d’embauche.</translation>
    </message>
    <message>
        <source>Perhaps the same person as %1: taken as somebody new.</source>
        <translation>Peut-être la même personne (%1)&#xa0;: comptée comme nouvelle.</translation>
    </message>
    <message>
        <source>Known but archived: stays archived and takes no part.</source>
        <translation>Personne connue mais archivée&#xa0;: le reste et ne participe pas.</translation>
    </message>
    <message>
        <source>No longer employed: not taken in.</source>
        <translation>Ne fait plus partie du personnel&#xa0;: non importée.</translation>
    </message>
    <message>
        <source>This row is hidden in the file.</source>
        <translation>Cette ligne est masquée dans le fichier.</translation>
    </message>
    <message>
        <source>The given or the family name is missing.</source>
        <translation>Le prénom ou le nom manque.</translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation>L’adresse de courriel manque.</translation>
    </message>
    <message>
        <source>Some staff numbers begin with 0 and their lengths differ: a spreadsheet program may have dropped zeros. Look at them before importing.</source>
        <translation>Des matricules commencent par 0 et leurs longueurs diffèrent&#xa0;: un tableur a peut-être supprimé des zéros. Vérifiez-les avant d’importer.</translation>
    </message>
    <message>
        <source>Who is named as their own manager is read as having nobody above.</source>
        <translation>Les personnes inscrites comme leur propre responsable sont comprises comme n’ayant personne au-dessus.</translation>
    </message>
    <message>
        <source>The skills of people who are mentees only are taken as the skills they seek.</source>
        <translation>Les compétences des personnes seulement mentorées sont comprises comme celles qu’elles recherchent.</translation>
    </message>
    <message>
        <source>Write the name of the skill in at least one language.</source>
        <translation>Écrivez le nom de la compétence dans au moins une langue.</translation>
    </message>
    <message>
        <source>Keep the name under %1 characters.</source>
        <translation>Gardez le nom sous %1 caractères.</translation>
    </message>
    <message>
        <source>%1 is not a kind of skill. Write professional or interpersonal.</source>
        <translation>%1 n’est pas un type de compétence. Écrivez professionnelle ou interpersonnelle.</translation>
    </message>
    <message>
        <source>The same skill as in row %1. Keep one of the two rows.</source>
        <translation>La même compétence qu’à la ligne %1. Gardez une des deux lignes.</translation>
    </message>
    <message>
        <source>The English name belongs to one known skill and the French name to another.</source>
        <translation>Le nom anglais est celui d’une compétence connue et le nom français celui d’une autre.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, old value, new value</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a row</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a row</comment>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>a row</comment>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>a row</comment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse de courriel</translation>
    </message>
    <message>
        <source>Manager’s name</source>
        <translation>Responsable (nom)</translation>
    </message>
    <message>
        <source>Manager’s e-mail address</source>
        <translation>Responsable (courriel)</translation>
    </message>
    <message>
        <source>Manager’s staff number</source>
        <translation>Responsable (matricule)</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Is a mentee</source>
        <translation>Est mentoré·e</translation>
    </message>
    <message>
        <source>Field of your own</source>
        <translation>Champ personnalisé</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>Le jour ou le mois d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>The dates under “%1” can be read in two ways, for example %2 in row %3.</source>
        <translation>Les dates de «&#x202f;%1&#x202f;» se lisent de deux façons, par exemple %2 à la ligne %3.</translation>
    </message>
    <message>
        <source>The day first: %1</source>
        <translation>Le jour d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>The month first: %1</source>
        <translation>Le mois d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mentor or mentee?</source>
        <translation>Mentore ou mentoré·e&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n rows say %1. That can be “mentoré” written without its accent, or the feminine of “mentor”.</source>
        <translation>
            <numerusform>%n ligne dit %1. Ce peut être «&#x202f;mentoré&#x202f;» écrit sans accent, ou le féminin de «&#x202f;mentor&#x202f;».</numerusform>
            <numerusform>%n lignes disent %1. Ce peut être «&#x202f;mentoré&#x202f;» écrit sans accent, ou le féminin de «&#x202f;mentor&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentors (la mentore)</source>
        <translation>La mentore (le mentor)</translation>
    </message>
    <message>
        <source>Mentees (mentoré, mentorée)</source>
        <translation>Mentoré, mentorée</translation>
    </message>
    <message>
        <source>Which role do these people take?</source>
        <translation>Quel rôle ont ces personnes&#x202f;?</translation>
    </message>
    <message>
        <source>No column says who is a mentor and who is a mentee.</source>
        <translation>Aucune colonne ne dit qui est mentor·e et qui est mentoré·e.</translation>
    </message>
    <message>
        <source>Import the hidden rows?</source>
        <translation>Importer les lignes masquées&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are hidden in the file.</source>
        <translation>
            <numerusform>%n ligne est masquée dans le fichier.</numerusform>
            <numerusform>%n lignes sont masquées dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import them too</source>
        <translation>Les importer aussi</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>La même personne&#x202f;?</translation>
    </message>
    <message>
        <source>Row %1 may be about %2, who is in the file already.</source>
        <translation>La ligne %1 concerne peut-être %2, qui est déjà dans le fichier.</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>A column says it</source>
        <translation>Une colonne le dit</translation>
    </message>
    <message>
        <source>All are mentors</source>
        <translation>Toutes sont mentor·e·s</translation>
    </message>
    <message>
        <source>All are mentees</source>
        <translation>Toutes sont mentoré·e·s</translation>
    </message>
    <message>
        <source>All are both</source>
        <translation>Toutes sont les deux</translation>
    </message>
    <message>
        <source>Rows read: %1. New: %2, changed: %3, the same: %4, with a problem: %5.</source>
        <translation>Lignes lues&#xa0;: %1. Nouvelles&#xa0;: %2, modifiées&#xa0;: %3, identiques&#xa0;: %4, avec un problème&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Write a reason.</source>
        <translation>Écrivez un motif.</translation>
    </message>
    <message>
        <source>%1: write a reason.</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: écrivez un motif.</translation>
    </message>
    <message>
        <source>Choose a hire date between 1900 and 2100.</source>
        <translation>Choisissez une date d’embauche entre 1900 et 2100.</translation>
    </message>
    <message>
        <source>Choose a date between 1900 and 2100.</source>
        <translation>Choisissez une date entre 1900 et 2100.</translation>
    </message>
    <message>
        <source>One of the two people does not take part in the program in that role. Add them to it first.</source>
        <translation>L’une des deux personnes ne participe pas au programme dans ce rôle. Inscrivez-la d’abord.</translation>
    </message>
    <message>
        <source>This manager is not in the file. Choose somebody from the list.</source>
        <translation>Cette personne n’est pas dans le fichier. Choisissez quelqu’un dans la liste.</translation>
    </message>
    <message>
        <source>This skill is not in the file any more. Choose another one.</source>
        <translation>Cette compétence n’est plus dans le fichier. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This is not in the file any more. Look at the list again.</source>
        <translation>Cela n’est plus dans le fichier. Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>%1: keep the text under %2 characters.</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: gardez le texte sous %2 caractères.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Write a name, an e-mail address or a staff number, so that the person can be told apart.</source>
        <translation>Écrivez un nom, une adresse de courriel ou un matricule, pour qu’on puisse distinguer la personne.</translation>
    </message>
    <message>
        <source>Write one e-mail address like name@company.com.</source>
        <translation>Écrivez une adresse de courriel comme nom@entreprise.com.</translation>
    </message>
    <message>
        <source>Somebody else has this e-mail address. Write another one or leave it empty.</source>
        <translation>Quelqu’un d’autre a cette adresse de courriel. Écrivez-en une autre ou laissez vide.</translation>
    </message>
    <message>
        <source>Somebody else has this staff number. Write another one or leave it empty.</source>
        <translation>Quelqu’un d’autre a ce matricule. Écrivez-en un autre ou laissez vide.</translation>
    </message>
    <message>
        <source>Choose a level of the organisation’s scale, or a number from 0 to 99 where there is none.</source>
        <translation>Choisissez un niveau de l’échelle de l’organisation, ou un nombre de 0 à 99 s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Nobody is their own manager. Choose somebody else or leave the manager empty.</source>
        <translation>Personne n’est responsable de soi-même. Choisissez quelqu’un d’autre ou laissez vide.</translation>
    </message>
    <message>
        <source>This manager reports, directly or not, to this very person. Choose somebody else.</source>
        <translation>Cette personne dépend, directement ou non, de celle-ci. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Choose one of the values that the field offers.</source>
        <translation>Choisissez l’une des valeurs que propose le champ.</translation>
    </message>
    <message>
        <source>Write a value of the field’s kind: a text, a number or a date.</source>
        <translation>Écrivez une valeur du type du champ&#xa0;: un texte, un nombre ou une date.</translation>
    </message>
    <message>
        <source>There is a skill of this name. Write another name.</source>
        <translation>Il y a déjà une compétence de ce nom. Écrivez un autre nom.</translation>
    </message>
    <message>
        <source>Give the program a name.</source>
        <translation>Donnez un nom au programme.</translation>
    </message>
    <message>
        <source>There is a program of this name. Write another name.</source>
        <translation>Il y a déjà un programme de ce nom. Écrivez un autre nom.</translation>
    </message>
    <message>
        <source>Choose an end that is not before the start.</source>
        <translation>Choisissez une fin qui ne précède pas le début.</translation>
    </message>
    <message>
        <source>A mentor takes from %1 to %2 mentees, and no more at a time than the number set for them.</source>
        <translation>Une mentore ou un mentor accompagne de %1 à %2 personnes, et pas plus à la fois que le nombre fixé.</translation>
    </message>
    <message>
        <source>Choose a skill level from %1 to %2.</source>
        <translation>Choisissez un niveau de compétence de %1 à %2.</translation>
    </message>
    <message>
        <source>Choose an importance from %1 to %2.</source>
        <translation>Choisissez une importance de %1 à %2.</translation>
    </message>
    <message>
        <source>Choose a target level that is not under the present one.</source>
        <translation>Choisissez un niveau visé qui ne soit pas sous le niveau actuel.</translation>
    </message>
    <message>
        <source>Choose mentor, mentee or both.</source>
        <translation>Choisissez mentor·e, mentoré·e ou les deux.</translation>
    </message>
    <message>
        <source>Write why the application is refused; it can be told to the person.</source>
        <translation>Écrivez pourquoi la candidature est refusée&#x202f;; cela pourra être dit à la personne.</translation>
    </message>
    <message>
        <source>This step is not possible from the present state.</source>
        <translation>Cette étape n’est pas possible depuis l’état actuel.</translation>
    </message>
    <message>
        <source>Nobody can be paired with themselves. Choose two people.</source>
        <translation>Personne ne peut former un binôme avec soi-même. Choisissez deux personnes.</translation>
    </message>
    <message>
        <source>These two people are a pair already.</source>
        <translation>Ces deux personnes forment déjà un binôme.</translation>
    </message>
    <message>
        <source>Write at least one value to choose from.</source>
        <translation>Écrivez au moins une valeur à choisir.</translation>
    </message>
    <message>
        <source>Give the field a name.</source>
        <translation>Donnez un nom au champ.</translation>
    </message>
    <message>
        <source>This name is taken. Write another one.</source>
        <translation>Ce nom est pris. Écrivez-en un autre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Binôme</translation>
    </message>
    <message>
        <source>Values to choose from</source>
        <translation>Valeurs à choisir</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>before the explanation of what went wrong</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written, as in QLocale::toString(): 2 Mar 2026</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>mentor</source>
        <comment>form of address not known</comment>
        <translation>mentor·e</translation>
    </message>
    <message>
        <source>mentor</source>
        <comment>a woman</comment>
        <translation>mentore</translation>
    </message>
    <message>
        <source>mentor</source>
        <comment>a man</comment>
        <translation>mentor</translation>
    </message>
    <message>
        <source>mentee</source>
        <comment>form of address not known</comment>
        <translation>mentoré·e</translation>
    </message>
    <message>
        <source>mentee</source>
        <comment>a woman</comment>
        <translation>mentorée</translation>
    </message>
    <message>
        <source>mentee</source>
        <comment>a man</comment>
        <translation>mentoré</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>mentor and mentee</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>form of address not known</comment>
        <translation>Accepté·e</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>a woman</comment>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>a man</comment>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>form of address not known</comment>
        <translation>Refusé·e</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a woman</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a man</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>form of address not known</comment>
        <translation>Retiré·e</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a woman</comment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a man</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a mentorship</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a mentorship</comment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>a mentorship</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Completed early</source>
        <comment>a mentorship</comment>
        <translation>Terminé plus tôt</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <comment>a mentorship</comment>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>a pair</comment>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a pair</comment>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>a pair</comment>
        <translation>Publié</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a pair</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Another mentor</source>
        <translation>Autre mentor·e</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>form of address</comment>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Feminine</source>
        <comment>form of address</comment>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Masculine</source>
        <comment>form of address</comment>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>Un choix</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Plusieurs choix</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Professional</source>
        <comment>a skill</comment>
        <translation>Professionnelle</translation>
    </message>
    <message>
        <source>Interpersonal</source>
        <comment>a skill</comment>
        <translation>Interpersonnelle</translation>
    </message>
    <message>
        <source>Cohort: everybody begins together</source>
        <translation>Cohorte&#xa0;: tout le monde commence ensemble</translation>
    </message>
    <message>
        <source>Rolling: people join at any time</source>
        <translation>En continu&#xa0;: on rejoint à tout moment</translation>
    </message>
    <message>
        <source>name</source>
        <comment>something missing</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <comment>something missing</comment>
        <translation>adresse de courriel</translation>
    </message>
    <message>
        <source>department</source>
        <comment>something missing</comment>
        <translation>département</translation>
    </message>
    <message>
        <source>site</source>
        <comment>something missing</comment>
        <translation>site</translation>
    </message>
    <message>
        <source>level</source>
        <comment>something missing</comment>
        <translation>niveau</translation>
    </message>
    <message>
        <source>working languages</source>
        <comment>something missing</comment>
        <translation>langues de travail</translation>
    </message>
    <message>
        <source>skills offered</source>
        <comment>something missing</comment>
        <translation>compétences offertes</translation>
    </message>
    <message>
        <source>skills sought</source>
        <comment>something missing</comment>
        <translation>compétences recherchées</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pause jusqu’au %1</translation>
    </message>
    <message>
        <source>Paused until further notice</source>
        <translation>En pause jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Useful</source>
        <comment>importance of a skill</comment>
        <translation>Utile</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>importance of a skill</comment>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Essential</source>
        <comment>importance of a skill</comment>
        <translation>Essentielle</translation>
    </message>
    <message>
        <source>1 – first notions</source>
        <comment>skill level</comment>
        <translation>1 – premières notions</translation>
    </message>
    <message>
        <source>2 – with help</source>
        <comment>skill level</comment>
        <translation>2 – avec de l’aide</translation>
    </message>
    <message>
        <source>3 – on one’s own</source>
        <comment>skill level</comment>
        <translation>3 – en autonomie</translation>
    </message>
    <message>
        <source>4 – helps others</source>
        <comment>skill level</comment>
        <translation>4 – aide les autres</translation>
    </message>
    <message>
        <source>5 – a reference</source>
        <comment>skill level</comment>
        <translation>5 – référence</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source> (row %1, …)</source>
        <translation> (ligne %1, …)</translation>
    </message>
    <message>
        <source> (row %1)</source>
        <translation> (ligne %1)</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>“%1” is of a kind that Ithaca does not read.</source>
        <translation>«&#x202f;%1&#x202f;» est d’un type qu’Ithaca ne lit pas.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that Ithaca does not read (%2).</source>
        <translation>«&#x202f;%1&#x202f;» est d’un type qu’Ithaca ne lit pas (%2).</translation>
    </message>
    <message>
        <source>Split it into several files and import them one after the other.</source>
        <translation>Partagez-le en plusieurs fichiers et importez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>Choose it from where it is now.</source>
        <translation>Choisissez-le là où il se trouve.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet.</source>
        <translation>Choisissez une feuille de calcul.</translation>
    </message>
    <message>
        <source>You may not read “%1”.</source>
        <translation>Vous n’avez pas le droit de lire «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Ask whoever looks after the folder for access.</source>
        <translation>Demandez l’accès à la personne qui gère le dossier.</translation>
    </message>
    <message>
        <source>The disk or the network failed while “%1” was read.</source>
        <translation>Le disque ou le réseau a fait défaut pendant la lecture de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Copy the file to this computer and try again.</source>
        <translation>Copiez le fichier sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>There is nothing in “%1”.</source>
        <translation>Il n’y a rien dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Choose another file or sheet.</source>
        <translation>Choisissez un autre fichier ou une autre feuille.</translation>
    </message>
    <message>
        <source>“%1” is not a spreadsheet.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une feuille de calcul.</translation>
    </message>
    <message>
        <source>Choose a file in .csv, .tsv, .xlsx, .ods or .xls.</source>
        <translation>Choisissez un fichier .csv, .tsv, .xlsx, .ods ou .xls.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>«&#x202f;%1&#x202f;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save it without the password in your spreadsheet program, then import it.</source>
        <translation>Enregistrez-le sans mot de passe dans votre tableur, puis importez-le.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB.</source>
        <translation>«&#x202f;%1&#x202f;» dépasse %2 Mo.</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than %2 times its size. That is not what spreadsheets do.</source>
        <translation>«&#x202f;%1&#x202f;» se décompresse à plus de %2 fois sa taille. Ce n’est pas ce que fait un tableur.</translation>
    </message>
    <message>
        <source>Ask where the file comes from.</source>
        <translation>Demandez d’où vient le fichier.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows.</source>
        <translation>«&#x202f;%1&#x202f;» a plus de %2 lignes.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 columns.</source>
        <translation>«&#x202f;%1&#x202f;» a plus de %2 colonnes.</translation>
    </message>
    <message>
        <source>Delete the columns that are not needed and save it again.</source>
        <translation>Supprimez les colonnes inutiles et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 cells.</source>
        <translation>«&#x202f;%1&#x202f;» a plus de %2 cellules.</translation>
    </message>
    <message>
        <source>“%1” holds instructions (a DOCTYPE) that no spreadsheet program writes.</source>
        <translation>«&#x202f;%1&#x202f;» contient des instructions (un DOCTYPE) qu’aucun tableur n’écrit.</translation>
    </message>
    <message>
        <source>“%1” holds the same part twice, so nobody can tell which one counts.</source>
        <translation>«&#x202f;%1&#x202f;» contient deux fois la même partie&#xa0;: impossible de savoir laquelle compte.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it again.</source>
        <translation>Ouvrez-le dans votre tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no encoding “%1”.</source>
        <translation>Il n’y a pas d’encodage «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Choose one of the list, such as UTF-8 or windows-1252.</source>
        <translation>Choisissez-en un dans la liste, comme UTF-8 ou windows-1252.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de feuille «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Choose one of its sheets.</source>
        <translation>Choisissez l’une de ses feuilles.</translation>
    </message>
    <message>
        <source>Choose a semicolon, a comma, a tab or a vertical bar.</source>
        <translation>Choisissez le point-virgule, la virgule, la tabulation ou la barre verticale.</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in your spreadsheet program and save it anew.</source>
        <translation>Récupérez-le à nouveau, ou ouvrez-le dans votre tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was read.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié pendant la lecture.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n formulas have no value: open the file in a spreadsheet program and save it%1.</source>
        <translation>
            <numerusform>%n formule n’a pas de valeur&#xa0;: ouvrez le fichier dans un tableur et enregistrez-le%1.</numerusform>
            <numerusform>%n formules n’ont pas de valeur&#xa0;: ouvrez le fichier dans un tableur et enregistrez-le%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold an error such as #REF!%1.</source>
        <translation>
            <numerusform>%n cellule contient une erreur comme #REF%1.</numerusform>
            <numerusform>%n cellules contiennent une erreur comme #REF%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are hidden in the file%1.</source>
        <translation>
            <numerusform>%n ligne est masquée dans le fichier%1.</numerusform>
            <numerusform>%n lignes sont masquées dans le fichier%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are hidden in the file.</source>
        <translation>
            <numerusform>%n colonne est masquée dans le fichier.</numerusform>
            <numerusform>%n colonnes sont masquées dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are merged: their value counts for the first one only%1.</source>
        <translation>
            <numerusform>%n cellule est fusionnée&#xa0;: sa valeur ne compte que pour la première%1.</numerusform>
            <numerusform>%n cellules sont fusionnées&#xa0;: leur valeur ne compte que pour la première%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were too long and have been cut%1.</source>
        <translation>
            <numerusform>%n cellule était trop longue et a été coupée%1.</numerusform>
            <numerusform>%n cellules étaient trop longues et ont été coupées%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters are not in this encoding: look at the accents, and choose another one if they are wrong%1.</source>
        <translation>
            <numerusform>%n caractère n’est pas dans cet encodage&#xa0;: regardez les accents, et choisissez-en un autre s’ils sont faux%1.</numerusform>
            <numerusform>%n caractères ne sont pas dans cet encodage&#xa0;: regardez les accents, et choisissez-en un autre s’ils sont faux%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows look as if they were in another encoding than the rest%1.</source>
        <translation>
            <numerusform>%n ligne semble être dans un autre encodage que le reste%1.</numerusform>
            <numerusform>%n lignes semblent être dans un autre encodage que le reste%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zero bytes were replaced%1.</source>
        <translation>
            <numerusform>%n octet nul a été remplacé%1.</numerusform>
            <numerusform>%n octets nuls ont été remplacés%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other sheets have not been read.</source>
        <translation>
            <numerusform>%n autre feuille n’a pas été lue.</numerusform>
            <numerusform>%n autres feuilles n’ont pas été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text file (CSV)</source>
        <translation>Fichier texte (CSV)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>Feuille de calcul OpenDocument</translation>
    </message>
    <message>
        <source>Old Excel workbook</source>
        <translation>Ancien classeur Excel</translation>
    </message>
    <message>
        <source>Table of a web page</source>
        <translation>Tableau de page web</translation>
    </message>
    <message>
        <source>XML spreadsheet of 2003</source>
        <translation>Feuille de calcul XML de 2003</translation>
    </message>
    <message>
        <source>semicolon ( ; )</source>
        <translation>point-virgule (&#x202f;; )</translation>
    </message>
    <message>
        <source>comma ( , )</source>
        <translation>virgule ( , )</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>vertical bar ( | )</source>
        <translation>barre verticale ( | )</translation>
    </message>
    <message>
        <source>%1 is not a level of the organisation. Correct it, or add it to the scale of levels (without a scale, levels are numbers).</source>
        <translation>%1 n’est pas un niveau de l’organisation. Corrigez-le, ou ajoutez-le à l’échelle des niveaux (sans échelle, les niveaux sont des nombres).</translation>
    </message>
    <message>
        <source>It has version %1 of the file format: install an Ithaca that knows it.</source>
        <translation>Il a la version %1 du format de fichier&#xa0;: installez un Ithaca qui la connaît.</translation>
    </message>
    <message>
        <source>“%1” was moved, renamed, deleted or replaced while it was open.</source>
        <translation>«&#x202f;%1&#x202f;» a été déplacé, renommé, supprimé ou remplacé pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, which marks its files with “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» est la base de données d’un autre logiciel, qui marque ses fichiers «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Beside it lies “%1”, a backup that Ithaca made: open that.</source>
        <translation>À côté se trouve «&#x202f;%1&#x202f;», une sauvegarde faite par Ithaca&#xa0;: ouvrez-la.</translation>
    </message>
    <message>
        <source>You can look at everything and save a copy. “ithaca-cli check” lists the records. To go on working, open the newest copy or backup.</source>
        <translation>Vous pouvez tout regarder et enregistrer une copie. «&#x202f;ithaca-cli check&#x202f;» énumère les fiches. Pour continuer à travailler, ouvrez la copie ou la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>There is nobody below the headers. Look whether the list is on another sheet or was exported without its rows.</source>
        <translation>Il n’y a personne sous les en-têtes. Regardez si la liste est sur une autre feuille ou si elle a été exportée sans ses lignes.</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>deux personnes</translation>
    </message>
    <message>
        <source>Agreement of %1 noted</source>
        <translation>Entente notée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Career plan of %1 saved</source>
        <translation>Projet de carrière enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goal of %1 added</source>
        <translation>Objectif ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goal of %1 changed</source>
        <translation>Objectif modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Milestone of %1 changed</source>
        <translation>Jalon modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>State of a goal of %1 changed</source>
        <translation>État d’un objectif modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goal of %1 deleted</source>
        <translation>Objectif supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Observation about %1 added</source>
        <translation>Observation ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Observation about %1 amended</source>
        <translation>Observation complétée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Observation about %1 deleted</source>
        <translation>Observation supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Skills of %1 assessed</source>
        <translation>Compétences situées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Session of %1 planned</source>
        <translation>Séance prévue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Session of %1 changed</source>
        <translation>Séance modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Session of %1 recorded</source>
        <translation>Séance consignée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Session of %1 marked as missed</source>
        <translation>Séance manquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Session of %1 cancelled</source>
        <translation>Séance annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Session of %1 moved</source>
        <translation>Séance reportée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Session of %1 deleted</source>
        <translation>Séance supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Session of %1 logged</source>
        <translation>Séance consignée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sessions of %1 planned</source>
        <translation>Séances prévues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Private note added</source>
        <translation>Note personnelle ajoutée</translation>
    </message>
    <message>
        <source>Private note changed</source>
        <translation>Note personnelle modifiée</translation>
    </message>
    <message>
        <source>Private note deleted</source>
        <translation>Note personnelle supprimée</translation>
    </message>
    <message>
        <source>Action of %1 added</source>
        <translation>Action ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Action of %1 changed</source>
        <translation>Action modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Action of %1 ticked</source>
        <translation>Action cochée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Action of %1 deleted</source>
        <translation>Action supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Feedback between %1 recorded</source>
        <translation>Retour enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Feedback between %1 amended</source>
        <translation>Retour modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Feedback between %1 answered</source>
        <translation>Réponse à un retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Feedback between %1 withdrawn</source>
        <translation>Retour retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Question of %1 asked</source>
        <translation>Question posée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Question of %1 answered</source>
        <translation>Réponse à une question&#xa0;: %1</translation>
    </message>
    <message>
        <source>Question of %1 put on the agenda</source>
        <translation>Question mise à l’ordre du jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Question of %1 deleted</source>
        <translation>Question supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Concern raised</source>
        <translation>Préoccupation signalée</translation>
    </message>
    <message>
        <source>Concern changed</source>
        <translation>Préoccupation modifiée</translation>
    </message>
    <message>
        <source>Concern resolved</source>
        <translation>Préoccupation résolue</translation>
    </message>
    <message>
        <source>Concern deleted</source>
        <translation>Préoccupation supprimée</translation>
    </message>
    <message>
        <source>Gain noted</source>
        <translation>Apport noté</translation>
    </message>
    <message>
        <source>Gain changed</source>
        <translation>Apport modifié</translation>
    </message>
    <message>
        <source>Gain deleted</source>
        <translation>Apport supprimé</translation>
    </message>
    <message>
        <source>note agreement</source>
        <comment>behind Undo or Redo</comment>
        <translation>noter l’entente</translation>
    </message>
    <message>
        <source>save career plan</source>
        <comment>behind Undo or Redo</comment>
        <translation>enregistrer le projet</translation>
    </message>
    <message>
        <source>add goal</source>
        <comment>behind Undo or Redo</comment>
        <translation>ajouter l’objectif</translation>
    </message>
    <message>
        <source>edit goal</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier l’objectif</translation>
    </message>
    <message>
        <source>milestone</source>
        <comment>behind Undo or Redo</comment>
        <translation>jalon</translation>
    </message>
    <message>
        <source>state of goal</source>
        <comment>behind Undo or Redo</comment>
        <translation>état de l’objectif</translation>
    </message>
    <message>
        <source>delete goal</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer l’objectif</translation>
    </message>
    <message>
        <source>add observation</source>
        <comment>behind Undo or Redo</comment>
        <translation>ajouter l’observation</translation>
    </message>
    <message>
        <source>amend observation</source>
        <comment>behind Undo or Redo</comment>
        <translation>compléter l’observation</translation>
    </message>
    <message>
        <source>delete observation</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer l’observation</translation>
    </message>
    <message>
        <source>assess skills</source>
        <comment>behind Undo or Redo</comment>
        <translation>situer les compétences</translation>
    </message>
    <message>
        <source>plan session</source>
        <comment>behind Undo or Redo</comment>
        <translation>prévoir la séance</translation>
    </message>
    <message>
        <source>edit session</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier la séance</translation>
    </message>
    <message>
        <source>record session</source>
        <comment>behind Undo or Redo</comment>
        <translation>consigner la séance</translation>
    </message>
    <message>
        <source>missed session</source>
        <comment>behind Undo or Redo</comment>
        <translation>séance manquée</translation>
    </message>
    <message>
        <source>cancel session</source>
        <comment>behind Undo or Redo</comment>
        <translation>annuler la séance</translation>
    </message>
    <message>
        <source>move session</source>
        <comment>behind Undo or Redo</comment>
        <translation>reporter la séance</translation>
    </message>
    <message>
        <source>delete session</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer la séance</translation>
    </message>
    <message>
        <source>log session</source>
        <comment>behind Undo or Redo</comment>
        <translation>consigner la séance</translation>
    </message>
    <message>
        <source>plan sessions</source>
        <comment>behind Undo or Redo</comment>
        <translation>prévoir les séances</translation>
    </message>
    <message>
        <source>add note</source>
        <comment>behind Undo or Redo</comment>
        <translation>ajouter la note</translation>
    </message>
    <message>
        <source>edit note</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier la note</translation>
    </message>
    <message>
        <source>delete note</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer la note</translation>
    </message>
    <message>
        <source>add action</source>
        <comment>behind Undo or Redo</comment>
        <translation>ajouter l’action</translation>
    </message>
    <message>
        <source>edit action</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier l’action</translation>
    </message>
    <message>
        <source>tick action</source>
        <comment>behind Undo or Redo</comment>
        <translation>cocher l’action</translation>
    </message>
    <message>
        <source>delete action</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer l’action</translation>
    </message>
    <message>
        <source>give feedback</source>
        <comment>behind Undo or Redo</comment>
        <translation>donner un retour</translation>
    </message>
    <message>
        <source>amend feedback</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier le retour</translation>
    </message>
    <message>
        <source>reply to feedback</source>
        <comment>behind Undo or Redo</comment>
        <translation>répondre au retour</translation>
    </message>
    <message>
        <source>withdraw feedback</source>
        <comment>behind Undo or Redo</comment>
        <translation>retirer le retour</translation>
    </message>
    <message>
        <source>ask question</source>
        <comment>behind Undo or Redo</comment>
        <translation>poser la question</translation>
    </message>
    <message>
        <source>answer question</source>
        <comment>behind Undo or Redo</comment>
        <translation>répondre à la question</translation>
    </message>
    <message>
        <source>question to agenda</source>
        <comment>behind Undo or Redo</comment>
        <translation>question à l’ordre du jour</translation>
    </message>
    <message>
        <source>delete question</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer la question</translation>
    </message>
    <message>
        <source>raise concern</source>
        <comment>behind Undo or Redo</comment>
        <translation>signaler la préoccupation</translation>
    </message>
    <message>
        <source>edit concern</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier la préoccupation</translation>
    </message>
    <message>
        <source>resolve concern</source>
        <comment>behind Undo or Redo</comment>
        <translation>résoudre la préoccupation</translation>
    </message>
    <message>
        <source>delete concern</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer la préoccupation</translation>
    </message>
    <message>
        <source>note gain</source>
        <comment>behind Undo or Redo</comment>
        <translation>noter l’apport</translation>
    </message>
    <message>
        <source>edit gain</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier l’apport</translation>
    </message>
    <message>
        <source>delete gain</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer l’apport</translation>
    </message>
    <message>
        <source>Write a few words as a title.</source>
        <translation>Écrivez quelques mots en titre.</translation>
    </message>
    <message>
        <source>Write something here.</source>
        <translation>Écrivez quelque chose ici.</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Indiquez le jour.</translation>
    </message>
    <message>
        <source>Choose today or an earlier day.</source>
        <translation>Choisissez aujourd’hui ou un jour passé.</translation>
    </message>
    <message>
        <source>Choose a rhythm of 1 to 26 weeks.</source>
        <translation>Choisissez un rythme de 1 à 26 semaines.</translation>
    </message>
    <message>
        <source>Choose a length of 5 to 600 minutes.</source>
        <translation>Choisissez une durée de 5 à 600 minutes.</translation>
    </message>
    <message>
        <source>Write a time such as 14:30.</source>
        <translation>Écrivez une heure comme 14:30.</translation>
    </message>
    <message>
        <source>Choose a progress from 0 to 100.</source>
        <translation>Choisissez un avancement de 0 à 100.</translation>
    </message>
    <message>
        <source>Choose a level from −2 to +2.</source>
        <translation>Choisissez un niveau de −2 à +2.</translation>
    </message>
    <message>
        <source>Describe all five levels, or none.</source>
        <translation>Décrivez les cinq niveaux, ou aucun.</translation>
    </message>
    <message>
        <source>Keep the list shorter.</source>
        <translation>Raccourcissez la liste.</translation>
    </message>
    <message>
        <source>Say who did not come.</source>
        <translation>Indiquez qui a manqué la séance.</translation>
    </message>
    <message>
        <source>Fill in each part of the form that is not optional.</source>
        <translation>Remplissez chaque partie du formulaire qui n’est pas facultative.</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Écrivez la réponse.</translation>
    </message>
    <message>
        <source>Say how it was resolved.</source>
        <translation>Indiquez comment c’est résolu.</translation>
    </message>
    <message>
        <source>Choose one of the forms.</source>
        <translation>Choisissez l’un des formulaires.</translation>
    </message>
    <message>
        <source>Choose who may see it from the list.</source>
        <translation>Choisissez dans la liste qui peut le voir.</translation>
    </message>
    <message>
        <source>Choose somebody of this pair.</source>
        <translation>Choisissez une personne de ce binôme.</translation>
    </message>
    <message>
        <source>This belongs to other people. Choose something of this pair.</source>
        <translation>Ceci appartient à d’autres personnes. Choisissez quelque chose de ce binôme.</translation>
    </message>
    <message>
        <source>These criteria do not work as they are. Look at what is marked among them.</source>
        <translation>Ces critères ne fonctionnent pas tels quels. Regardez ce qui y est signalé.</translation>
    </message>
    <message>
        <source>Who may see this is for its author to say. Leave that choice as it is.</source>
        <translation>C’est à son auteur·e de dire qui peut voir ceci. Laissez ce choix tel quel.</translation>
    </message>
    <message>
        <source>This is not yours to change. Go back to the coordinator’s view if you run the program.</source>
        <translation>Ce n’est pas à vous de le modifier. Revenez à la vue du ou de la responsable du programme si vous pilotez le programme.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Who did not come</source>
        <translation>Qui a manqué la séance</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>How it was resolved</source>
        <translation>Comment c’est résolu</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut le voir</translation>
    </message>
    <message>
        <source>Professional</source>
        <comment>a goal</comment>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Interpersonal</source>
        <comment>a goal</comment>
        <translation>Relationnel</translation>
    </message>
    <message>
        <source>Career</source>
        <comment>a goal</comment>
        <translation>Carrière</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a goal</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>a goal</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Achieved</source>
        <comment>a goal</comment>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <comment>a goal</comment>
        <translation>Atteint en partie</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a goal</comment>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Point fort</translation>
    </message>
    <message>
        <source>Area to grow</source>
        <translation>Axe de progrès</translation>
    </message>
    <message>
        <source>A first hint</source>
        <translation>Un premier indice</translation>
    </message>
    <message>
        <source>Clearly seen</source>
        <translation>Clairement observé</translation>
    </message>
    <message>
        <source>Seen several times</source>
        <translation>Observé plusieurs fois</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>À mi-parcours</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a session</comment>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a session</comment>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a session</comment>
        <translation>Manquée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a session</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>a session</comment>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Both came</source>
        <translation>Les deux personnes sont venues</translation>
    </message>
    <message>
        <source>The mentor did not come</source>
        <translation>Absence de la mentore ou du mentor</translation>
    </message>
    <message>
        <source>The mentee did not come</source>
        <translation>Absence de la personne mentorée</translation>
    </message>
    <message>
        <source>Neither came</source>
        <translation>Personne n’est venu</translation>
    </message>
    <message>
        <source>Getting started</source>
        <comment>of a mentorship</comment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>of a mentorship</comment>
        <translation>En chemin</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>of a mentorship</comment>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <comment>feedback</comment>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>feedback</comment>
        <translation>Bien reçu</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>feedback</comment>
        <translation>Réponse donnée</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <comment>feedback</comment>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>At the next session</source>
        <translation>À la prochaine séance</translation>
    </message>
    <message>
        <source>In the next days</source>
        <translation>Dans les prochains jours</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Dès que possible</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <comment>a question</comment>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>a question</comment>
        <translation>Réponse donnée</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <comment>a question</comment>
        <translation>À l’ordre du jour</translation>
    </message>
    <message>
        <source>We do not meet</source>
        <comment>a concern</comment>
        <translation>Nous ne nous voyons pas</translation>
    </message>
    <message>
        <source>We do not get along</source>
        <comment>a concern</comment>
        <translation>L’entente est difficile</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <comment>a concern</comment>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Too little time</source>
        <comment>a concern</comment>
        <translation>Manque de temps</translation>
    </message>
    <message>
        <source>Conduct</source>
        <comment>a concern</comment>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Organisation of the program</source>
        <comment>a concern</comment>
        <translation>Organisation du programme</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>a concern</comment>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a concern</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>In hand</source>
        <comment>a concern</comment>
        <translation>Suivie</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>a concern</comment>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>A new perspective</source>
        <comment>what a mentor gains</comment>
        <translation>Un nouveau regard</translation>
    </message>
    <message>
        <source>Leadership</source>
        <comment>what a mentor gains</comment>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>Communication</source>
        <comment>what a mentor gains</comment>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <comment>what a mentor gains</comment>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>what a mentor gains</comment>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Entente</translation>
    </message>
    <message>
        <source>Career plan</source>
        <translation>Projet de carrière</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Strength or area to grow</source>
        <translation>Point fort ou axe de progrès</translation>
    </message>
    <message>
        <source>Level of a skill</source>
        <translation>Niveau d’une compétence</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note personnelle</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Question to the mentor</source>
        <translation>Question posée en mentorat</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Préoccupation</translation>
    </message>
    <message>
        <source>What a mentor gains</source>
        <translation>Apport du mentorat</translation>
    </message>
    <message>
        <source>The author only</source>
        <translation>L’auteur·e seulement</translation>
    </message>
    <message>
        <source>The pair</source>
        <translation>Le binôme</translation>
    </message>
    <message>
        <source>The pair; title and progress for the coordinator</source>
        <translation>Le binôme&#x202f;; titre et avancement pour le ou la responsable du programme</translation>
    </message>
    <message>
        <source>The pair and the coordinator</source>
        <translation>Le binôme et le ou la responsable du programme</translation>
    </message>
    <message>
        <source>The author and the coordinator</source>
        <translation>L’auteur·e et le ou la responsable du programme</translation>
    </message>
    <message>
        <source>Seen by: only you</source>
        <translation>Vu par&#xa0;: vous seulement</translation>
    </message>
    <message>
        <source>Much less than expected</source>
        <translation>Bien moins que prévu</translation>
    </message>
    <message>
        <source>Less than expected</source>
        <translation>Moins que prévu</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>Better than expected</source>
        <translation>Mieux que prévu</translation>
    </message>
    <message>
        <source>Much better than expected</source>
        <translation>Bien mieux que prévu</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>échéance aujourd’hui</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>échéance demain</translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>échéance dans %n jour</numerusform>
            <numerusform>échéance dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is rarely the whole truth: which time do you mean?</source>
        <translation>«&#x202f;%1&#x202f;» est rarement tout à fait vrai&#xa0;: à quelle fois pensez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is a label: what did you see or hear?</source>
        <translation>«&#x202f;%1&#x202f;» est une étiquette&#xa0;: qu’avez-vous vu ou entendu&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” may touch somebody’s private life: does it belong here?</source>
        <translation>«&#x202f;%1&#x202f;» peut toucher à la vie privée&#xa0;: est-ce bien à sa place ici&#x202f;?</translation>
    </message>
    <message>
        <source>“%1”: one situation at a time is easier to hear.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: une seule situation à la fois est plus facile à entendre.</translation>
    </message>
    <message>
        <source>Begin with what happened: the facts come first.</source>
        <translation>Commencez par ce qui s’est passé&#xa0;: les faits d’abord.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and its text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list and its last entry</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1; a mentor too, once there is one</source>
        <translation>%1&#x202f;; une mentore ou un mentor aussi, une fois le binôme formé</translation>
    </message>
    <message>
        <source>%1; you see when it takes place</source>
        <translation>%1&#x202f;; vous voyez seulement quand la séance a lieu</translation>
    </message>
    <message>
        <source>%1; you see title and progress</source>
        <translation>%1&#x202f;; vous voyez le titre et l’avancement</translation>
    </message>
    <message>
        <source>%1; the coordinator sees when it takes place</source>
        <translation>%1&#x202f;; le ou la responsable du programme voit seulement quand la séance a lieu</translation>
    </message>
    <message>
        <source>%1; the coordinator sees title and progress</source>
        <translation>%1&#x202f;; le ou la responsable du programme voit le titre et l’avancement</translation>
    </message>
    <message>
        <source>%1; you will not see it again</source>
        <translation>%1&#x202f;; vous ne le reverrez pas</translation>
    </message>
    <message>
        <source>the coordinator</source>
        <translation>le ou la responsable du programme</translation>
    </message>
    <message>
        <source>Seen by: nobody yet</source>
        <translation>Vu par&#xa0;: personne pour l’instant</translation>
    </message>
    <message>
        <source>Seen by: %1</source>
        <translation>Vu par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Seen by: %1 only</source>
        <translation>Vu par&#xa0;: %1 seulement</translation>
    </message>
    <message>
        <source>%1, not by %2</source>
        <comment>Seen by: you and the coordinator, not by …</comment>
        <translation>%1, pas par %2</translation>
    </message>
    <message>
        <source>Recorded for %1. %2</source>
        <comment>… Seen by: …</comment>
        <translation>Consigné pour %1. %2</translation>
    </message>
    <message>
        <source>It counts as given by now. Amend it, or withdraw it.</source>
        <translation>Ce retour est désormais donné. Modifiez-le ouvertement, ou retirez-le.</translation>
    </message>
    <message>
        <source>Nothing has been written</source>
        <translation>Rien n’a été écrit</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>“%1” is as it was before.</source>
        <translation>«&#x202f;%1&#x202f;» est resté comme avant.</translation>
    </message>
    <message>
        <source>“%1” is write-protected.</source>
        <translation>«&#x202f;%1&#x202f;» est protégé en écriture.</translation>
    </message>
    <message>
        <source>Take the protection away, or use another name.</source>
        <translation>Ôtez la protection, ou prenez un autre nom.</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>Le dossier n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>Nothing may be made in the folder of “%1”, and writing safely needs that.</source>
        <translation>Rien ne peut être créé dans le dossier de «&#x202f;%1&#x202f;», or il le faut pour écrire sans risque.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the folder for access, or use a copy in another one.</source>
        <translation>Demandez l’accès à la personne qui gère le dossier, ou utilisez une copie dans un autre.</translation>
    </message>
    <message>
        <source>“%1” lies on a medium that can only be read.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve sur un support en lecture seule.</translation>
    </message>
    <message>
        <source>Use a copy on another disk.</source>
        <translation>Utilisez une copie sur un autre disque.</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Le nom est trop long</translation>
    </message>
    <message>
        <source>“%1” has a longer name than can be written to.</source>
        <translation>Le nom de «&#x202f;%1&#x202f;» est trop long pour y écrire.</translation>
    </message>
    <message>
        <source>Give it a shorter one: 255 letters are possible at most, fewer with accents, and an organisation’s file needs room for eight more, for the file that Ithaca makes beside it while it writes.</source>
        <translation>Donnez-en un plus court&#xa0;: 255 lettres au plus, moins avec des accents, et le fichier d’une organisation doit en laisser huit libres, pour le fichier qu’Ithaca crée à côté pendant l’écriture.</translation>
    </message>
    <message>
        <source>“%1” is a link to a file that is not there.</source>
        <translation>«&#x202f;%1&#x202f;» est un lien vers un fichier qui n’existe pas.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the link.</source>
        <translation>Choisissez un autre nom, ou supprimez le lien.</translation>
    </message>
    <message>
        <source>“%1” is the open file itself, which would have been lost.</source>
        <translation>«&#x202f;%1&#x202f;» est le fichier ouvert lui-même, qui aurait été perdu.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is an organisation’s file or the database of another program, which would have been lost.</source>
        <translation>«&#x202f;%1&#x202f;» est le fichier d’une organisation ou la base de données d’un autre programme, qui aurait été perdu.</translation>
    </message>
    <message>
        <source>“%1” is a link to “%2”. %3</source>
        <translation>«&#x202f;%1&#x202f;» est un lien vers «&#x202f;%2&#x202f;». %3</translation>
    </message>
    <message>
        <source>Saved, but not for sure</source>
        <translation>Enregistré, mais sans garantie</translation>
    </message>
    <message>
        <source>“%1” has been written, but the disk reported an error at the very end and may lose it.</source>
        <translation>«&#x202f;%1&#x202f;» est écrit, mais le disque a signalé une erreur à la toute fin et peut le perdre.</translation>
    </message>
    <message>
        <source>Keep a copy on another disk.</source>
        <translation>Gardez-en une copie sur un autre disque.</translation>
    </message>
    <message>
        <source>The name cannot be read</source>
        <translation>Le nom n’est pas lisible</translation>
    </message>
    <message>
        <source>“%1” stands for a name that is not written in UTF-8, and no single file can be told by it.</source>
        <translation>«&#x202f;%1&#x202f;» tient lieu d’un nom qui n’est pas écrit en UTF-8 et ne désigne aucun fichier à lui seul.</translation>
    </message>
    <message>
        <source>Choose a name of letters that can be read; rename the file if it is there.</source>
        <translation>Choisissez un nom aux lettres lisibles&#x202f;; si le fichier existe, renommez-le.</translation>
    </message>
    <message>
        <source>“%1” belongs to another account (%2), which has not given you the right to do this.</source>
        <comment>%2 is a name</comment>
        <translation>«&#x202f;%1&#x202f;» appartient à un autre compte (%2), qui ne vous en a pas donné le droit.</translation>
    </message>
    <message>
        <source>Ask %1 for access, or choose another file.</source>
        <comment>%1 is the name of an account</comment>
        <translation>Demandez l’accès à %1, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 has had this file open since %2.</source>
        <translation>%1 a ce fichier ouvert depuis %2.</translation>
    </message>
    <message>
        <source>“%1” belongs to another account, and you may read it, but not change it.</source>
        <translation>«&#x202f;%1&#x202f;» appartient à un autre compte&#xa0;: vous pouvez le lire, mais pas le modifier.</translation>
    </message>
    <message>
        <source>“%1” belongs to another account (%2), and you may read it, but not change it.</source>
        <comment>%2 is a name</comment>
        <translation>«&#x202f;%1&#x202f;» appartient à un autre compte (%2)&#xa0;: vous pouvez le lire, mais pas le modifier.</translation>
    </message>
    <message>
        <source>every account of this computer</source>
        <comment>who could open a file</comment>
        <translation>tous les comptes de cet ordinateur</translation>
    </message>
    <message>
        <source>a group of accounts of this computer</source>
        <comment>who could open a file</comment>
        <translation>un groupe de comptes de cet ordinateur</translation>
    </message>
    <message>
        <source>“%1” could be opened by %2.</source>
        <comment>%2 is who could</comment>
        <translation>«&#x202f;%1&#x202f;» pouvait être ouvert par %2.</translation>
    </message>
    <message>
        <source>A backup or journal beside “%1” could be opened by %2.</source>
        <comment>%2 is who could</comment>
        <translation>Une sauvegarde ou un journal à côté de «&#x202f;%1&#x202f;» pouvait être ouvert par %2.</translation>
    </message>
    <message>
        <source>Ithaca has just ended that.</source>
        <translation>Ithaca vient d’y mettre fin.</translation>
    </message>
    <message>
        <source>“%1” can be opened by %2.</source>
        <comment>%2 is who can</comment>
        <translation>«&#x202f;%1&#x202f;» peut être ouvert par %2.</translation>
    </message>
    <message>
        <source>A backup or journal beside “%1” can be opened by %2.</source>
        <comment>%2 is who can</comment>
        <translation>Une sauvegarde ou un journal à côté de «&#x202f;%1&#x202f;» peut être ouvert par %2.</translation>
    </message>
    <message>
        <source>Ithaca cannot end that where the file lies: move it to a folder that only you can open.</source>
        <translation>Ithaca ne peut pas y mettre fin là où se trouve le fichier&#xa0;: déplacez-le dans un dossier que personne d’autre ne peut ouvrir.</translation>
    </message>
    <message>
        <source>It belongs to %1, who alone can end that.</source>
        <comment>%1 is the name of an account</comment>
        <translation>Il appartient à %1, qui seul·e peut y mettre fin.</translation>
    </message>
    <message>
        <source>Access taken away</source>
        <translation>Accès retiré</translation>
    </message>
    <message>
        <source>Others can open this file</source>
        <translation>D’autres peuvent ouvrir ce fichier</translation>
    </message>
    <message>
        <source>Looking at “%1” takes more work than any file of Ithaca asks for: another program made or changed it.</source>
        <translation>Examiner «&#x202f;%1&#x202f;» demande plus de travail qu’aucun fichier d’Ithaca&#xa0;: un autre programme l’a créé ou modifié.</translation>
    </message>
    <message>
        <source>That cannot be kept</source>
        <translation>Cela ne peut pas être conservé</translation>
    </message>
    <message>
        <source>Something that was to be written holds characters that cannot be read, or a day that never is. “%1” is as it was before.</source>
        <translation>Ce qui devait être enregistré contient des caractères illisibles ou un jour qui n’existe pas. «&#x202f;%1&#x202f;» est resté tel quel.</translation>
    </message>
    <message>
        <source>Look through what was typed or read in, and write it anew.</source>
        <translation>Relisez ce qui a été saisi ou importé, puis saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>It is done and stands in “%1”, but the disk reported an error at the very end and may lose it.</source>
        <translation>C’est fait et inscrit dans «&#x202f;%1&#x202f;», mais le disque a signalé une erreur à la toute fin et peut le perdre.</translation>
    </message>
    <message>
        <source>There is no need to do it again. Keep a copy on another disk.</source>
        <translation>Inutile de recommencer. Gardez une copie sur un autre disque.</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be read. Type it again.</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: certains caractères sont illisibles. Saisissez le texte de nouveau.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>“%1” is larger than can be worked with, or a text in it is.</source>
        <translation>«&#x202f;%1&#x202f;» dépasse ce qu’il est possible de traiter, ou un texte qui s’y trouve.</translation>
    </message>
    <message>
        <source>Choose another file, or the newest copy of this one.</source>
        <translation>Choisissez un autre fichier, ou la copie la plus récente de celui-ci.</translation>
    </message>
    <message>
        <source>The same person as in row %1, with something else under “%2”. Keep one of the two rows, or make them say the same: then both are written together.</source>
        <translation>La même personne qu’à la ligne %1, avec autre chose sous «&#x202f;%2&#x202f;». Gardez l’une des deux lignes, ou faites-leur dire la même chose&#xa0;: elles seront alors réunies.</translation>
    </message>
    <message>
        <source>Name and address are those of %2, who has another staff number than %1. Say whether the numbers have changed.</source>
        <translation>Nom et adresse appartiennent à %2, dont le matricule n’est pas %1. Indiquez si les matricules ont changé.</translation>
    </message>
    <message>
        <source>%1 is a total or a remark below the list, not a person. Delete this row, or leave it out.</source>
        <translation>%1 est un total ou une remarque sous la liste, pas une personne. Supprimez cette ligne ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>Recognised by name and address; the staff number was %1 until now.</source>
        <translation>Personne reconnue par son nom et son adresse&#x202f;; son matricule était %1 jusqu’ici.</translation>
    </message>
    <message>
        <source>The staff number was that of %1, who has none from now on.</source>
        <translation>Le matricule appartenait à %1, qui n’en a plus désormais.</translation>
    </message>
    <message>
        <source>Perhaps the same person as in row %1: taken as two people.</source>
        <translation>Peut-être la même personne qu’à la ligne %1&#xa0;: prises pour deux personnes.</translation>
    </message>
    <message>
        <source>The same person as in row %1: both rows are written together.</source>
        <translation>La même personne qu’à la ligne %1&#xa0;: les deux lignes sont réunies.</translation>
    </message>
    <message>
        <source>Several people in the file have the address %1: this one comes in without it.</source>
        <translation>Plusieurs personnes du fichier ont l’adresse %1&#xa0;: celle-ci entre sans adresse.</translation>
    </message>
    <message>
        <source>Leaves, and is in an open pair with %1.</source>
        <translation>S’en va, alors qu’un binôme est en cours avec %1.</translation>
    </message>
    <message>
        <source>The manager %1 may be %2: until you say who it is, none of them is paired with this person (see Never pair).</source>
        <translation>Le ou la responsable %1 peut être %2&#xa0;: tant que vous n’indiquez pas qui, aucune de ces personnes n’est appariée avec celle-ci (voir Ne jamais apparier).</translation>
    </message>
    <message>
        <source>Whose number is it?</source>
        <translation>À qui est ce matricule&#x202f;?</translation>
    </message>
    <message>
        <source>Somebody new, who has been given the number: %1 keeps everything but the number</source>
        <translation>Une nouvelle personne, à qui le matricule a été donné&#xa0;: %1 garde tout sauf le matricule</translation>
    </message>
    <message>
        <source>New numbers for the same people?</source>
        <translation>De nouveaux matricules pour les mêmes personnes&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n people have the name and the address of somebody known, and another staff number (%1).</source>
        <translation>
            <numerusform>%n personne porte le nom et l’adresse de quelqu’un de connu, avec un autre matricule (%1).</numerusform>
            <numerusform>%n personnes portent le nom et l’adresse de quelqu’un de connu, avec un autre matricule (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, the numbers have changed</source>
        <translation>Oui, les matricules ont changé</translation>
    </message>
    <message>
        <source>No, something is wrong: leave these rows out</source>
        <translation>Non, quelque chose ne va pas&#xa0;: laisser ces lignes de côté</translation>
    </message>
    <message>
        <source>Who is the manager?</source>
        <translation>Qui est le ou la responsable&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n rows name %1 as the manager, which may be more than one person, or none quite. Until you say who it is, nobody of them is paired with these people.</source>
        <translation>
            <numerusform>%n ligne nomme %1 comme responsable, ce qui peut désigner plusieurs personnes, ou aucune tout à fait. Tant que vous ne dites pas qui, aucune d’elles n’est appariée avec cette personne.</numerusform>
            <numerusform>%n lignes nomment %1 comme responsable, ce qui peut désigner plusieurs personnes, ou aucune tout à fait. Tant que vous ne dites pas qui, aucune d’elles n’est appariée avec ces personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucune de ces personnes</translation>
    </message>
    <message>
        <source>Archive so many people?</source>
        <translation>Archiver autant de monde&#x202f;?</translation>
    </message>
    <message>
        <source>%1 of %2 people are not in this file and would be archived: %3. Is it the whole staff?</source>
        <translation>%1 personnes sur %2 ne sont pas dans ce fichier et seraient archivées&#xa0;: %3. Est-ce bien tout le personnel&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, archive them</source>
        <translation>Oui, les archiver</translation>
    </message>
    <message>
        <source>No, archive nobody</source>
        <translation>Non, n’archiver personne</translation>
    </message>
    <message>
        <source>What becomes of their pairs?</source>
        <translation>Que deviennent leurs binômes&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n open pairs lose somebody who leaves: %1.</source>
        <translation>
            <numerusform>%n binôme en cours perd une personne qui s’en va&#xa0;: %1.</numerusform>
            <numerusform>%n binômes en cours perdent une personne qui s’en va&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them open for now</source>
        <translation>Les laisser en cours pour l’instant</translation>
    </message>
    <message>
        <source>End them today</source>
        <translation>Les terminer aujourd’hui</translation>
    </message>
    <message>
        <source>There is nobody in this file, so everybody would be archived: nothing is changed. Look whether the list was exported without its rows.</source>
        <translation>Ce fichier ne contient personne, tout le monde serait donc archivé&#xa0;: rien n’est changé. Vérifiez que la liste n’a pas été exportée sans ses lignes.</translation>
    </message>
    <message>
        <source>More than a tenth of the people would be archived: nothing is changed until you say that this is the whole staff.</source>
        <translation>Plus d’une personne sur dix serait archivée&#xa0;: rien n’est changé tant que vous ne dites pas que c’est tout le personnel.</translation>
    </message>
    <message>
        <source>Perhaps the manager</source>
        <translation>Peut-être le ou la responsable</translation>
    </message>
    <message>
        <source>No longer takes part in this role, but is in an open pair with %1: end it, or give the role back.</source>
        <translation>Ne participe plus dans ce rôle, alors qu’un binôme est en cours avec %1&#xa0;: terminez-le, ou rendez le rôle.</translation>
    </message>
    <message>
        <source>Mentors %1 people in open pairs, which is more than this row allows: the pairs stay open.</source>
        <translation>Accompagne %1 personnes dans des binômes en cours, plus que cette ligne ne le permet&#xa0;: les binômes restent en cours.</translation>
    </message>
    <message>
        <source>The new manager is %1, with whom a pair is open: nobody should mentor whom they manage.</source>
        <translation>Le ou la nouvelle responsable est %1, avec qui un binôme est en cours&#xa0;: on ne devrait pas accompagner qui l’on dirige.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>The sheet “%1” was read; %n other sheets were not: %2.</source>
        <translation>
            <numerusform>La feuille «&#x202f;%1&#x202f;» a été lue&#x202f;; %n autre ne l’a pas été&#xa0;: %2.</numerusform>
            <numerusform>La feuille «&#x202f;%1&#x202f;» a été lue&#x202f;; %n autres ne l’ont pas été&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>a SYLK file, an old exchange format of spreadsheets</source>
        <translation>un fichier SYLK, un ancien format d’échange des tableurs</translation>
    </message>
    <message>
        <source>a DIF file, an old exchange format of spreadsheets</source>
        <translation>un fichier DIF, un ancien format d’échange des tableurs</translation>
    </message>
    <message>
        <source>a Lotus 1-2-3 spreadsheet</source>
        <translation>une feuille de calcul Lotus 1-2-3</translation>
    </message>
    <message>
        <source>a document of Apple Numbers, Pages or Keynote</source>
        <translation>un document d’Apple Numbers, Pages ou Keynote</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>un classeur Excel binaire (.xlsb)</translation>
    </message>
    <message>
        <source>a file of contacts (vCard)</source>
        <translation>un fichier de contacts (vCard)</translation>
    </message>
    <message>
        <source>an extract of a directory (LDIF)</source>
        <translation>un extrait d’annuaire (LDIF)</translation>
    </message>
    <message>
        <source>a calendar (iCalendar)</source>
        <translation>un calendrier (iCalendar)</translation>
    </message>
    <message>
        <source>a JSON file, made for programs</source>
        <translation>un fichier JSON, fait pour les programmes</translation>
    </message>
    <message>
        <source>a link: it says where something is and holds no data itself</source>
        <translation>un lien&#xa0;: il dit où se trouve quelque chose et ne contient lui-même aucune donnée</translation>
    </message>
    <message>
        <source>a mail without a table</source>
        <translation>un courriel sans tableau</translation>
    </message>
    <message>
        <source>an archive (%1)</source>
        <translation>une archive (%1)</translation>
    </message>
    <message>
        <source>a data file for programs (%1)</source>
        <translation>un fichier de données pour programmes (%1)</translation>
    </message>
    <message>
        <source>a database (%1)</source>
        <translation>une base de données (%1)</translation>
    </message>
    <message>
        <source>Open it, download the sheet there as .xlsx or .csv and choose that file.</source>
        <translation>Ouvrez-le, téléchargez-y la feuille en .xlsx ou .csv et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Unpack it and choose the spreadsheet that is in it.</source>
        <translation>Décompressez-la et choisissez la feuille de calcul qu’elle contient.</translation>
    </message>
    <message>
        <source>Save its attachment, or copy the table into a spreadsheet, and choose that file.</source>
        <translation>Enregistrez sa pièce jointe, ou copiez le tableau dans une feuille de calcul, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Ask for the list as .xlsx or .csv.</source>
        <translation>Demandez la liste en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>Open it in its program and save it as .xlsx or .csv.</source>
        <translation>Ouvrez le fichier dans son programme et enregistrez-le en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>«&#x202f;%1&#x202f;» est %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells began with a sign that only keeps spreadsheets from changing them; it was taken away%1.</source>
        <translation>
            <numerusform>%n cellule commençait par un signe qui empêche seulement les tableurs de la modifier&#x202f;; il a été retiré%1.</numerusform>
            <numerusform>%n cellules commençaient par un signe qui empêche seulement les tableurs de les modifier&#x202f;; il a été retiré%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have quotation marks that are not rightly set and were read as well as could be: look at them%1.</source>
        <translation>
            <numerusform>%n ligne a des guillemets mal placés et a été lue du mieux possible&#xa0;: vérifiez-la%1.</numerusform>
            <numerusform>%n lignes ont des guillemets mal placés et ont été lues du mieux possible&#xa0;: vérifiez-les%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stood in quotation marks as a whole and were taken apart%1.</source>
        <translation>
            <numerusform>%n ligne était tout entière entre guillemets et a été décomposée%1.</numerusform>
            <numerusform>%n lignes étaient tout entières entre guillemets et ont été décomposées%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells had letters that were encoded twice, such as Ã© for é, and were put right%1.</source>
        <translation>
            <numerusform>%n cellule avait des lettres codées deux fois, comme Ã© pour é, et a été corrigée%1.</numerusform>
            <numerusform>%n cellules avaient des lettres codées deux fois, comme Ã© pour é, et ont été corrigées%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers have more digits than a spreadsheet keeps, so that the last ones are lost: such numbers must be text%1.</source>
        <translation>
            <numerusform>%n nombre a plus de chiffres qu’un tableur n’en garde, si bien que les derniers sont perdus&#xa0;: de tels nombres doivent être du texte%1.</numerusform>
            <numerusform>%n nombres ont plus de chiffres qu’un tableur n’en garde, si bien que les derniers sont perdus&#xa0;: de tels nombres doivent être du texte%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters were read as %1, which was guessed: look at names with accents.</source>
        <translation>Les lettres ont été lues en %1, ce qui a été deviné&#xa0;: regardez les noms accentués.</translation>
    </message>
    <message>
        <source>Nobody can tell whether the status %1 means that somebody is still employed. Say it.</source>
        <translation>Rien ne dit si le statut %1 signifie que la personne est toujours en poste. Indiquez-le.</translation>
    </message>
    <message>
        <source>No column holds names, and this person is not known yet. Say which column holds the names.</source>
        <translation>Aucune colonne ne contient de noms, et cette personne n’est pas encore connue. Indiquez quelle colonne contient les noms.</translation>
    </message>
    <message>
        <source>%1 is no answer about %2 that is understood: left out. Write yes or a level from 1 to 5.</source>
        <translation>%1 n’est pas une réponse comprise à la question %2&#xa0;: laissée de côté. Écrivez oui ou un niveau de 1 à 5.</translation>
    </message>
    <message>
        <source>%1 is a sentence rather than the name of a skill: kept whole.</source>
        <translation>%1 est une phrase plutôt que le nom d’une compétence&#xa0;: gardée entière.</translation>
    </message>
    <message>
        <source>The status %1: still employed, but perhaps away.</source>
        <translation>Le statut %1&#xa0;: toujours en poste, mais peut-être en congé.</translation>
    </message>
    <message>
        <source>%1 is read as at most %2 mentees.</source>
        <translation>%1 est lu comme %2 personnes mentorées au plus.</translation>
    </message>
    <message>
        <source>More skills are written nearly alike than are asked about here. Import the list of skills first, or put the spelling right in the file.</source>
        <translation>Davantage de compétences s’écrivent presque de la même façon qu’il n’est demandé ici. Importez d’abord la liste des compétences, ou corrigez l’orthographe dans le fichier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a column becomes, and the one skill that it is about</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is not taken for “%2”: its values are none.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas pris pour «&#x202f;%2&#x202f;»&#xa0;: ses valeurs n’en sont pas.</translation>
    </message>
    <message>
        <source>“%1” is not taken for “%2”: its values are none (%3).</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas pris pour «&#x202f;%2&#x202f;»&#xa0;: ses valeurs n’en sont pas (%3).</translation>
    </message>
    <message>
        <source>“%1” is not taken for the level: none of its values (%2) is on the organisation’s scale of levels. Name the levels first, or take the column for a field of your own.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas pris pour le niveau&#xa0;: aucune de ses valeurs (%2) n’est sur l’échelle des niveaux de l’organisation. Nommez d’abord les niveaux, ou faites de la colonne un champ à vous.</translation>
    </message>
    <message>
        <source>“%1” is left out: the columns about single answers say the same.</source>
        <translation>«&#x202f;%1&#x202f;» est laissée de côté&#xa0;: les colonnes par réponse disent la même chose.</translation>
    </message>
    <message>
        <source>“%1” is left out: nothing says which skill it is about. Write its name into the heading.</source>
        <translation>«&#x202f;%1&#x202f;» est laissée de côté&#xa0;: rien ne dit de quelle compétence il s’agit. Écrivez son nom dans l’en-tête.</translation>
    </message>
    <message numerus="yes">
        <source>No column holds names, and %n people are not known yet.</source>
        <translation>
            <numerusform>Aucune colonne ne contient de noms, et %n personne n’est pas encore connue.</numerusform>
            <numerusform>Aucune colonne ne contient de noms, et %n personnes ne sont pas encore connues.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be one of these columns: %1.</source>
        <translation>C’est peut-être l’une de ces colonnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>People without names?</source>
        <translation>Des personnes sans nom&#x202f;?</translation>
    </message>
    <message>
        <source>Leave them out until a column is chosen</source>
        <translation>Les laisser de côté jusqu’au choix d’une colonne</translation>
    </message>
    <message>
        <source>Import them without names</source>
        <translation>Les importer sans nom</translation>
    </message>
    <message>
        <source>Still employed?</source>
        <translation>Toujours en poste&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n rows say %1 under “%2”.</source>
        <translation>
            <numerusform>%n ligne indique %1 sous «&#x202f;%2&#x202f;».</numerusform>
            <numerusform>%n lignes indiquent %1 sous «&#x202f;%2&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Still employed</source>
        <translation>Toujours en poste</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>A quitté l’organisation</translation>
    </message>
    <message>
        <source>The same skill?</source>
        <translation>La même compétence&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n rows) is written nearly like %2.</source>
        <translation>
            <numerusform>%1 (%n ligne) s’écrit presque comme %2.</numerusform>
            <numerusform>%1 (%n lignes) s’écrit presque comme %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>La même&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another skill</source>
        <translation>Une autre compétence</translation>
    </message>
    <message>
        <source>Share known (%)</source>
        <translation>Part connue (%)</translation>
    </message>
    <message>
        <source>Each other’s mentors</source>
        <comment>rule</comment>
        <translation>Accompagnement réciproque</translation>
    </message>
    <message>
        <source>A criterion looks at the field “%1”, which this file does not have. Add the field under Organisation, or take the criterion out.</source>
        <translation>Un critère regarde le champ «&#x202f;%1&#x202f;», que ce fichier n’a pas. Ajoutez le champ sous Organisation, ou retirez le critère.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 is a rule, %2 how many pairs it forbids</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Two people are never each other’s mentors.</source>
        <translation>Deux personnes ne s’accompagnent jamais l’une l’autre.</translation>
    </message>
    <message>
        <source>No mentor takes part</source>
        <translation>Aucun·e mentor·e ne participe</translation>
    </message>
    <message>
        <source>No mentee takes part</source>
        <translation>Aucun·e mentoré·e ne participe</translation>
    </message>
    <message>
        <source>Everybody has a mentor</source>
        <translation>Tout le monde a son binôme</translation>
    </message>
    <message>
        <source>No mentor has a free place</source>
        <translation>Aucune place libre</translation>
    </message>
    <message>
        <source>Rules forbid every pair</source>
        <translation>Des règles interdisent chaque binôme</translation>
    </message>
    <message>
        <source>No pair adds to the total</source>
        <translation>Aucun binôme n’ajoute au total</translation>
    </message>
    <message>
        <source>Matching needs at least one accepted mentor and one accepted mentee who are available today.</source>
        <translation>L’appariement demande au moins un·e mentor·e et un·e mentoré·e accepté·e·s et disponibles aujourd’hui.</translation>
    </message>
    <message>
        <source>Every mentee of this program is in a mentorship. Newcomers are matched here.</source>
        <translation>Chaque personne mentorée de ce programme a son mentorat. Les nouvelles personnes s’apparient ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees wait, and %1. Find more mentors, raise capacities, or end mentorships that are over.</source>
        <comment>%1 says that mentors are full</comment>
        <translation>
            <numerusform>%n mentoré·e attend, et %1. Trouvez d’autres mentor·e·s, augmentez les capacités ou terminez les mentorats achevés.</numerusform>
            <numerusform>%n mentoré·e·s attendent, et %1. Trouvez d’autres mentor·e·s, augmentez les capacités ou terminez les mentorats achevés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n mentors are full</source>
        <translation>
            <numerusform>la seule mentore ou le seul mentor n’a plus de place</numerusform>
            <numerusform>les %n mentor·e·s n’ont plus de place</numerusform>
        </translation>
    </message>
    <message>
        <source>There are free places, but none for anybody who waits.</source>
        <translation>Il y a des places libres, mais aucune pour qui attend.</translation>
    </message>
    <message>
        <source>Every pair that is allowed scores 0. With the aim “Most people” they would be made.</source>
        <translation>Chaque binôme autorisé a un score de 0. Avec l’objectif «&#x202f;Le plus de personnes&#x202f;», ils se feraient.</translation>
    </message>
    <message>
        <source>%1 Forbidden pairs by rule: %2.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Binômes interdits par règle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 known</source>
        <comment>%1 is a share of the weight, in per cent</comment>
        <translation>%1 connus</translation>
    </message>
    <message>
        <source>The file has no such field. Add it under Organisation, or take the criterion out.</source>
        <translation>Le fichier n’a pas ce champ. Ajoutez-le sous Organisation, ou retirez le critère.</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Aux archives</translation>
    </message>
    <message>
        <source>Has left the program</source>
        <translation>A quitté le programme</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a participant</comment>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in the archive; %n pairs still run.</source>
        <translation>
            <numerusform>%1 est aux archives&#x202f;; %n binôme est encore en cours.</numerusform>
            <numerusform>%1 est aux archives&#x202f;; %n binômes sont encore en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has left the program; %n pairs still run.</source>
        <translation>
            <numerusform>%1 a quitté le programme&#x202f;; %n binôme est encore en cours.</numerusform>
            <numerusform>%1 a quitté le programme&#x202f;; %n binômes sont encore en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is paused; %n pairs still run.</source>
        <translation>
            <numerusform>%1 est en pause&#x202f;; %n binôme est encore en cours.</numerusform>
            <numerusform>%1 est en pause&#x202f;; %n binômes sont encore en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason for the state</source>
        <translation>Motif de l’état</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Désigné·e</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>En pause jusqu’au</translation>
    </message>
    <message>
        <source>Reason for the pause</source>
        <translation>Motif de la pause</translation>
    </message>
    <message>
        <source>Mentors wished for</source>
        <translation>Souhaits de mentor·e</translation>
    </message>
    <message>
        <source>Mentees wished for</source>
        <translation>Souhaits de mentoré·e</translation>
    </message>
    <message>
        <source>Not with</source>
        <translation>Ne pas apparier avec</translation>
    </message>
    <message>
        <source>Mentee’s staff number</source>
        <translation>Matricule mentoré·e</translation>
    </message>
    <message>
        <source>Mentor’s staff number</source>
        <translation>Matricule mentor·e</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>ne participe pas</translation>
    </message>
    <message>
        <source>%1 (own field: %2)</source>
        <translation>%1 (champ personnalisé&#xa0;: %2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a person</comment>
        <translation>En poste</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a person who is archived</comment>
        <translation>Plus en poste</translation>
    </message>
    <message>
        <source>%1, under “%2”, is neither in the file nor among the people known: left out.</source>
        <translation>%1, sous «&#x202f;%2&#x202f;», n’est ni dans le fichier ni parmi les personnes connues&#xa0;: laissé de côté.</translation>
    </message>
    <message>
        <source>%1, under “%2”, may be several people: left out. Write the staff number or the address.</source>
        <translation>%1, sous «&#x202f;%2&#x202f;», peut désigner plusieurs personnes&#xa0;: laissé de côté. Écrivez le matricule ou l’adresse.</translation>
    </message>
    <message>
        <source>The row of %1, named under “%2”, has a problem: left out.</source>
        <translation>La ligne concernant %1, sous «&#x202f;%2&#x202f;», présente un problème&#xa0;: laissée de côté.</translation>
    </message>
    <message>
        <source>%1, under “%2”, is this person: left out.</source>
        <translation>%1, sous «&#x202f;%2&#x202f;», est cette même personne&#xa0;: laissé de côté.</translation>
    </message>
    <message>
        <source>%1, under “%2”, is neither yes nor no: left as it is.</source>
        <translation>%1, sous «&#x202f;%2&#x202f;», n’est ni oui ni non&#xa0;: rien ne change.</translation>
    </message>
    <message>
        <source>%1 is neither a day nor yes or no: the pause is left as it is.</source>
        <translation>%1 n’est ni un jour, ni oui, ni non&#xa0;: la pause reste telle quelle.</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a person</comment>
        <translation>aux archives</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a person</comment>
        <translation>en activité</translation>
    </message>
    <message>
        <source>Wishes (whom they would like)</source>
        <translation>Souhaits (avec qui)</translation>
    </message>
    <message>
        <source>the cell</source>
        <translation>la cellule</translation>
    </message>
    <message>
        <source>Nobody is named. Write a staff number, an address or a full name.</source>
        <translation>Aucune personne n’est désignée. Écrivez un matricule, une adresse ou un nom complet.</translation>
    </message>
    <message>
        <source>Nobody is known as %1. Correct it, or import the person first.</source>
        <translation>Personne n’est connu sous %1. Corrigez, ou importez d’abord la personne.</translation>
    </message>
    <message>
        <source>Several people are called %1. Write the staff number or the address.</source>
        <translation>Plusieurs personnes s’appellent %1. Écrivez le matricule ou l’adresse.</translation>
    </message>
    <message>
        <source>%1 is not %2, whom the row names as well. Correct one of the two.</source>
        <translation>%1 n’est pas %2, que la ligne désigne aussi. Corrigez l’une des deux indications.</translation>
    </message>
    <message>
        <source>%1 is archived. Restore the person first.</source>
        <translation>%1 fait partie des archives. Restaurez d’abord la personne.</translation>
    </message>
    <message>
        <source>%1 cannot be paired with themselves.</source>
        <translation>%1 ne peut pas former un binôme avec soi-même.</translation>
    </message>
    <message>
        <source>%1 does not take part as a mentor. Add the role first, or let the import do it.</source>
        <translation>%1 ne participe pas comme mentor·e. Ajoutez d’abord le rôle, ou laissez l’import le faire.</translation>
    </message>
    <message>
        <source>%1 does not take part as a mentee. Add the role first, or let the import do it.</source>
        <translation>%1 ne participe pas comme mentoré·e. Ajoutez d’abord le rôle, ou laissez l’import le faire.</translation>
    </message>
    <message>
        <source>%1 has not been accepted. Accept the person first, or let the import do it.</source>
        <translation>%1&#xa0;: candidature non acceptée. Acceptez-la d’abord, ou laissez l’import le faire.</translation>
    </message>
    <message>
        <source>%1 has no free place left of %2. Raise the number of mentees, or choose another mentor.</source>
        <translation>%1 n’a plus de place libre sur %2. Augmentez le nombre de mentoré·e·s, ou choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>These two must never be paired: %1</source>
        <translation>Ces deux personnes ne doivent jamais former un binôme&#xa0;: %1</translation>
    </message>
    <message>
        <source>This pair has been refused: %1</source>
        <translation>Ce binôme a été écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is the mentor of %2 in this program already.</source>
        <translation>%1 guide déjà %2 dans ce programme.</translation>
    </message>
    <message>
        <source>%1 is paired with %2 already. End that pair first.</source>
        <translation>%1 forme déjà un binôme avec %2. Mettez d’abord fin à ce binôme.</translation>
    </message>
    <message>
        <source>The pair ends before it begins. Correct one of the two days.</source>
        <translation>Le binôme se termine avant de commencer. Corrigez l’un des deux jours.</translation>
    </message>
    <message>
        <source>%1 says that the pair has ended, and the day is missing. Write it.</source>
        <translation>%1 dit que le binôme est terminé, et le jour manque. Écrivez-le.</translation>
    </message>
    <message>
        <source>%1 is not a state of a pair. Write active, paused, completed, completed early or dissolved.</source>
        <translation>%1 n’est pas l’état d’un binôme. Écrivez en cours, en pause, terminé, terminé plus tôt ou interrompu.</translation>
    </message>
    <message>
        <source>%1 says that the pair is open, and the row that it ended on %2. Correct one of the two.</source>
        <translation>%1 dit que le binôme est en cours, et la ligne qu’il s’est terminé le %2. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>There is no program %1. Correct it, or add the program first.</source>
        <translation>Il n’y a pas de programme %1. Corrigez, ou ajoutez d’abord le programme.</translation>
    </message>
    <message>
        <source>The row does not say which program the pair belongs to. Choose one, or add a column.</source>
        <translation>La ligne ne dit pas à quel programme appartient le binôme. Choisissez-en un, ou ajoutez une colonne.</translation>
    </message>
    <message>
        <source>The same pair as in row %1. Keep one of the two rows.</source>
        <translation>Le même binôme qu’à la ligne %1. Gardez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>%1 is an error, a formula without a value or damaged text. Correct it in the spreadsheet.</source>
        <translation>%1 est une erreur, une formule sans valeur ou un texte abîmé. Corrigez-le dans le tableur.</translation>
    </message>
    <message>
        <source>No day of beginning: taken as %1.</source>
        <translation>Pas de jour de début&#xa0;: le %1 est retenu.</translation>
    </message>
    <message>
        <source>The end, %1, is still to come: the pair is open.</source>
        <translation>La fin, le %1, est encore à venir&#xa0;: le binôme est en cours.</translation>
    </message>
    <message>
        <source>“%1” is known as %2.</source>
        <translation>«&#x202f;%1&#x202f;» est connu sous un autre nom&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is accepted as a mentor.</source>
        <translation>%1 est admis·e comme mentor·e.</translation>
    </message>
    <message>
        <source>%1 is accepted as a mentee.</source>
        <translation>%1 est admis·e comme mentoré·e.</translation>
    </message>
    <message>
        <source>Mentee’s given name</source>
        <translation>Prénom mentoré·e</translation>
    </message>
    <message>
        <source>Mentee’s family name</source>
        <translation>Nom mentoré·e</translation>
    </message>
    <message>
        <source>Mentor’s given name</source>
        <translation>Prénom mentor·e</translation>
    </message>
    <message>
        <source>Mentor’s family name</source>
        <translation>Nom mentor·e</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Rows read: %1. New pairs: %2, the same: %3, with a problem: %4.</source>
        <translation>Lignes lues&#xa0;: %1. Nouveaux binômes&#xa0;: %2, identiques&#xa0;: %3, avec un problème&#xa0;: %4.</translation>
    </message>
    <message>
        <source>“%1” is not taken for “%2”: it only says which answer this is, or when it was given.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas pris pour «&#x202f;%2&#x202f;»&#xa0;: la colonne dit seulement de quelle réponse il s’agit, ou quand elle a été donnée.</translation>
    </message>
    <message>
        <source>The hire date %1 lies far ahead: look whether the year is right.</source>
        <translation>La date d’entrée %1 est loin dans l’avenir&#xa0;: vérifiez l’année.</translation>
    </message>
    <message>
        <source>The day first</source>
        <translation>Le jour d’abord</translation>
    </message>
    <message>
        <source>The month first</source>
        <translation>Le mois d’abord</translation>
    </message>
    <message>
        <source>Who is said to be no mentor is taken for a mentee, as no column says who is one.</source>
        <translation>Une personne dite non mentore est comprise comme mentorée, puisqu’aucune colonne ne dit qui l’est.</translation>
    </message>
    <message>
        <source>Some cells spell accents and signs the way web pages do: they were put right.</source>
        <translation>Des cellules écrivent les accents et les signes à la façon des pages web&#xa0;: ils ont été rétablis.</translation>
    </message>
    <message>
        <source>That is long before this pair began. Look whether the year is right.</source>
        <translation>C’est bien avant le début de ce binôme. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>%1 names no skill by itself: left out. Ask which ones are meant.</source>
        <translation>%1 ne nomme aucune compétence&#xa0;: ignoré. Demandez lesquelles sont visées.</translation>
    </message>
    <message>
        <source>%1 is taken as one skill; write a semicolon between them if they are two.</source>
        <translation>%1 est lu comme une seule compétence&#x202f;; s’il y en a deux, mettez un point-virgule entre elles.</translation>
    </message>
    <message numerus="yes">
        <source>%1 may be any of %n people, and too many rows name their managers like that. Write who it is (a staff number, an address, a whole name), or leave the column of managers out.</source>
        <translation>
            <numerusform>%1 peut désigner %n personne, et trop de lignes nomment ainsi leur responsable. Écrivez de qui il s’agit (un matricule, une adresse, un nom complet), ou laissez de côté la colonne des responsables.</numerusform>
            <numerusform>%1 peut désigner %n personnes, et trop de lignes nomment ainsi leur responsable. Écrivez de qui il s’agit (un matricule, une adresse, un nom complet), ou laissez de côté la colonne des responsables.</numerusform>
        </translation>
    </message>
    <message>
        <source>The manager %1 is neither in the file nor among the people known: left empty, and looked for again whenever a list is imported.</source>
        <translation>Le ou la responsable %1 n’est ni dans le fichier ni parmi les personnes connues&#xa0;: laissé vide, et recherché à nouveau à chaque importation d’une liste.</translation>
    </message>
    <message>
        <source>%1, under “%2”, may be %3: none of them is paired with this person (see Never pair).</source>
        <translation>%1, sous «&#x202f;%2&#x202f;», peut désigner %3&#xa0;: aucune de ces personnes n’est appariée avec celle-ci (voir Ne jamais apparier).</translation>
    </message>
    <message>
        <source>More managers are in doubt than are asked about here. Whoever may be meant is not paired with these people; write staff numbers or addresses of the managers into the file.</source>
        <translation>Le doute porte sur plus de responsables qu’il n’en est demandé ici. Les personnes qui peuvent être désignées ne sont pas appariées avec celles de ces lignes. Écrivez dans le fichier les matricules ou les adresses des responsables.</translation>
    </message>
    <message>
        <source>Managers whom an earlier list named, and nobody knew then, are here now: they are written down.</source>
        <translation>Des responsables qu’une liste précédente nommait sans qu’on les connaisse sont maintenant là&#xa0;: ils sont enregistrés.</translation>
    </message>
    <message>
        <source>Some people may be managers whom an earlier list named, and nobody knew then: until a list says who it is, they are not paired with whom they may manage (see Never pair).</source>
        <translation>Certaines personnes peuvent être des responsables qu’une liste précédente nommait sans qu’on les connaisse&#xa0;: tant qu’une liste ne dit pas de qui il s’agit, elles ne sont pas appariées avec les personnes qu’elles encadrent peut-être (voir Ne jamais apparier).</translation>
    </message>
    <message>
        <source>An earlier list named managers in a way that too many people may be meant: nobody can be kept from mentoring whom they may manage. Import that list again, with staff numbers or addresses of the managers.</source>
        <translation>Une liste précédente nommait des responsables de telle sorte que trop de personnes peuvent être désignées&#xa0;: rien n’empêche quelqu’un d’être apparié avec une personne qu’il ou elle encadre peut-être. Importez de nouveau cette liste, avec les matricules ou les adresses des responsables.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors with a free place were possible, but a pair that scores 0 adds nothing to the total.</source>
        <translation>
            <numerusform>%n personne ayant une place libre était possible, mais un binôme noté 0 n’ajoute rien au total.</numerusform>
            <numerusform>%n personnes ayant une place libre étaient possibles, mais un binôme noté 0 n’ajoute rien au total.</numerusform>
        </translation>
    </message>
    <message>
        <source>The staff number %1 is that of %2, and this row bears another name or address. Numbers may be given again, the records of %2 may not: say whether it is the same person.</source>
        <translation>Le matricule %1 appartient à %2, et cette ligne porte un autre nom ou une autre adresse. Un matricule peut être redonné, les fiches qui appartiennent à %2 ne le peuvent pas&#xa0;: indiquez si c’est la même personne.</translation>
    </message>
    <message>
        <source>The e-mail address %1 is that of %2, and this row bears another name. Addresses may be given again, the records of %2 may not: say whether it is the same person.</source>
        <translation>L’adresse électronique %1 appartient à %2, et cette ligne porte un autre nom. Une adresse peut être redonnée, les fiches qui appartiennent à %2 ne le peuvent pas&#xa0;: indiquez si c’est la même personne.</translation>
    </message>
    <message>
        <source>Recognised by the staff number as %1, whose name or address would change. Make sure that it is the same person.</source>
        <translation>Personne reconnue par son matricule&#xa0;: %1, dont le nom ou l’adresse changerait. Vérifiez qu’il s’agit bien de la même.</translation>
    </message>
    <message>
        <source>Recognised by the e-mail address as %1, whose name would change. Make sure that it is the same person.</source>
        <translation>Personne reconnue par son adresse électronique&#xa0;: %1, dont le nom changerait. Vérifiez qu’il s’agit bien de la même.</translation>
    </message>
    <message>
        <source>The e-mail address was that of %1, who has none from now on.</source>
        <translation>L’adresse électronique appartenait à %1, qui n’en a plus désormais.</translation>
    </message>
    <message>
        <source>The status says that this person is still there, but the end date %1 is past: taken as having left.</source>
        <translation>Le statut dit que cette personne est toujours là, mais la date de fin %1 est passée&#xa0;: considérée comme partie.</translation>
    </message>
    <message>
        <source>The staff number %1 has been that of %2. Row %3 bears it and is about %4.</source>
        <translation>Le matricule %1 appartenait à %2. La ligne %3 le porte et concerne %4.</translation>
    </message>
    <message>
        <source>The same person, with a new name or address: everything of %1 stays theirs</source>
        <translation>La même personne, avec un nouveau nom ou une nouvelle adresse&#xa0;: tout ce qui est à %1 lui reste</translation>
    </message>
    <message>
        <source>Whose address is it?</source>
        <translation>À qui est l’adresse&#x202f;?</translation>
    </message>
    <message>
        <source>The e-mail address %1 has been that of %2. Row %3 bears it and is about %4.</source>
        <translation>L’adresse électronique %1 appartenait à %2. La ligne %3 la porte et concerne %4.</translation>
    </message>
    <message>
        <source>The same person, with a new name: everything of %1 stays theirs</source>
        <translation>La même personne, avec un nouveau nom&#xa0;: tout ce qui est à %1 lui reste</translation>
    </message>
    <message>
        <source>Somebody new, who has been given the address: %1 keeps everything but the address</source>
        <translation>Une nouvelle personne, à qui l’adresse a été donnée&#xa0;: %1 garde tout sauf l’adresse</translation>
    </message>
    <message>
        <source>%1 is an example that shows how to fill in the list, not a person. Delete this row, or leave it out.</source>
        <translation>%1 est un exemple qui montre comment remplir la liste, et non une personne. Supprimez cette ligne, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>a lock file: it only says who has the list open</source>
        <translation>un fichier verrou&#xa0;: il dit seulement qui a ouvert la liste</translation>
    </message>
    <message>
        <source>a text and no list: it has no headings, and nobody in it can be recognised</source>
        <translation>un texte et non une liste&#xa0;: il n’a pas d’en-têtes, et l’on n’y reconnaît personne</translation>
    </message>
    <message>
        <source>a text whose columns are lined up with blanks</source>
        <translation>un texte dont les colonnes sont alignées par des espaces</translation>
    </message>
    <message>
        <source>a text with a table drawn in bars and lines</source>
        <translation>un texte contenant un tableau dessiné avec des barres et des traits</translation>
    </message>
    <message>
        <source>a text in Markdown</source>
        <translation>un texte en Markdown</translation>
    </message>
    <message>
        <source>a text in LaTeX</source>
        <translation>un texte en LaTeX</translation>
    </message>
    <message>
        <source>a YAML file, made for programs</source>
        <translation>un fichier YAML, fait pour les programmes</translation>
    </message>
    <message>
        <source>a text of names and values, one a line, without columns</source>
        <translation>un texte de noms et de valeurs, un par ligne, sans colonnes</translation>
    </message>
    <message>
        <source>a file of settings</source>
        <translation>un fichier de réglages</translation>
    </message>
    <message>
        <source>a script for a database (SQL)</source>
        <translation>un script de base de données (SQL)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme informatique</translation>
    </message>
    <message>
        <source>an encrypted message (PGP)</source>
        <translation>un message chiffré (PGP)</translation>
    </message>
    <message>
        <source>a picture (%1)</source>
        <translation>une image (%1)</translation>
    </message>
    <message>
        <source>Choose the list itself: its name is the same without ~$ or .~lock.</source>
        <translation>Choisissez la liste elle-même&#xa0;: son nom est le même sans ~$ ni .~lock.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, part the columns there (fixed width) and save it as .xlsx or .csv.</source>
        <translation>Ouvrez-le dans un tableur, séparez-y les colonnes (largeur fixe) et enregistrez-le en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>Copy the table into a spreadsheet, save it as .xlsx or .csv and choose that file.</source>
        <translation>Copiez le tableau dans un tableur, enregistrez-le en .xlsx ou .csv et choisissez ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells stood in quotation marks, as all of their columns did, and were read without%1.</source>
        <translation>
            <numerusform>%n cellule était entre guillemets, comme toute sa colonne, et a été lue sans%1.</numerusform>
            <numerusform>%n cellules étaient entre guillemets, comme toute leur colonne, et ont été lues sans%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells held a formula that only stands for a text and were read as that text%1.</source>
        <translation>
            <numerusform>%n cellule contenait une formule qui ne représente qu’un texte et a été lue comme ce texte%1.</numerusform>
            <numerusform>%n cellules contenaient une formule qui ne représente qu’un texte et ont été lues comme ce texte%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells had letters that were spelled out, such as \u00e9 for é, and were put right%1.</source>
        <translation>
            <numerusform>%n cellule avait des lettres écrites en code, comme \u00e9 pour é, et a été corrigée%1.</numerusform>
            <numerusform>%n cellules avaient des lettres écrites en code, comme \u00e9 pour é, et ont été corrigées%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells have a ? where a letter seems to be lost, as the encoding of the file lacked it: save the list again as .xlsx or in UTF-8, or correct them%1.</source>
        <translation>
            <numerusform>%n cellule a un point d’interrogation là où une lettre semble perdue, faute d’exister dans l’encodage du fichier&#xa0;: enregistrez la liste de nouveau en .xlsx ou en UTF-8, ou corrigez-la%1.</numerusform>
            <numerusform>%n cellules ont un point d’interrogation là où une lettre semble perdue, faute d’exister dans l’encodage du fichier&#xa0;: enregistrez la liste de nouveau en .xlsx ou en UTF-8, ou corrigez-les%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the manager of %2: matching would not pair them.</source>
        <translation>%1 encadre %2&#xa0;: l’appariement ne formerait pas ce binôme.</translation>
    </message>
    <message>
        <source>Refused in the imported file</source>
        <translation>Refusé dans le fichier importé</translation>
    </message>
    <message>
        <source>Left the organisation</source>
        <translation>Départ de l’organisation</translation>
    </message>
    <message>
        <source>Asked for in the imported file</source>
        <translation>Demandé dans le fichier importé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) wait for your answer.</source>
        <translation>
            <numerusform>%Ln candidature attend votre réponse.</numerusform>
            <numerusform>%Ln candidatures attendent votre réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s) lack something that matching needs.</source>
        <translation>
            <numerusform>Il manque à %Ln personne une information utile à l’appariement.</numerusform>
            <numerusform>Il manque à %Ln personnes une information utile à l’appariement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Places for %Ln mentee(s) are missing: find more mentors, or raise capacities.</source>
        <translation>
            <numerusform>Il manque %Ln place&#xa0;: trouvez des mentor·e·s, ou augmentez les capacités.</numerusform>
            <numerusform>Il manque %Ln places&#xa0;: trouvez des mentor·e·s, ou augmentez les capacités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are free places for %Ln of the mentees who wait.</source>
        <translation>
            <numerusform>Il y a une place libre pour %Ln des mentoré·e·s en attente.</numerusform>
            <numerusform>Il y a des places libres pour %Ln des mentoré·e·s en attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the people in open pairs do not take part.</source>
        <translation>
            <numerusform>%Ln personne d’un binôme en cours ne participe pas.</numerusform>
            <numerusform>%Ln des personnes des binômes en cours ne participent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln concern(s) are open, some of them overdue.</source>
        <translation>
            <numerusform>%Ln préoccupation est ouverte, et en retard.</numerusform>
            <numerusform>%Ln préoccupations sont ouvertes, certaines en retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln concern(s) are open.</source>
        <translation>
            <numerusform>%Ln préoccupation est ouverte.</numerusform>
            <numerusform>%Ln préoccupations sont ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln concern(s) in hand are overdue.</source>
        <translation>
            <numerusform>%Ln préoccupation suivie est en retard.</numerusform>
            <numerusform>%Ln préoccupations suivies sont en retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned session(s) are past and not recorded.</source>
        <translation>
            <numerusform>%Ln séance prévue est passée sans être consignée.</numerusform>
            <numerusform>%Ln séances prévues sont passées sans être consignées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s) are past their date.</source>
        <translation>
            <numerusform>%Ln objectif a dépassé son échéance.</numerusform>
            <numerusform>%Ln objectifs ont dépassé leur échéance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are silent for longer than agreed.</source>
        <translation>
            <numerusform>%Ln binôme est silencieux depuis plus longtemps que convenu.</numerusform>
            <numerusform>%Ln binômes sont silencieux depuis plus longtemps que convenu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentee(s) wait for a mentor.</source>
        <translation>
            <numerusform>%Ln personne attend un binôme.</numerusform>
            <numerusform>%Ln personnes attendent un binôme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feedback for you waits for an answer.</source>
        <translation>
            <numerusform>%Ln retour attend votre réponse.</numerusform>
            <numerusform>%Ln retours attendent votre réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) wait for your answer.</source>
        <translation>
            <numerusform>%Ln question attend votre réponse.</numerusform>
            <numerusform>%Ln questions attendent votre réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) you promised are open.</source>
        <translation>
            <numerusform>%Ln promesse que vous avez faite est ouverte.</numerusform>
            <numerusform>%Ln promesses que vous avez faites sont ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was changed after you opened it. Nothing was saved.</source>
        <translation>Ceci a été modifié depuis que vous l’avez ouvert. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The file comes from an older version</source>
        <translation>Le fichier vient d’une version plus ancienne</translation>
    </message>
    <message>
        <source>“%1” was written by an older version of Ithaca and has to be brought up to date first.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit par une version plus ancienne d’Ithaca et doit d’abord être mis à jour.</translation>
    </message>
    <message>
        <source>Open it in the window, or copy it to where you may write and open the copy.</source>
        <translation>Ouvrez-le dans la fenêtre, ou copiez-le là où vous pouvez écrire et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>one line of thanks</comment>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>several records</comment>
        <translation>Ententes</translation>
    </message>
    <message>
        <source>Career plans</source>
        <comment>several records</comment>
        <translation>Projets de carrière</translation>
    </message>
    <message>
        <source>Goals</source>
        <comment>several records</comment>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Strengths and areas to grow</source>
        <comment>several records</comment>
        <translation>Points forts et axes de progrès</translation>
    </message>
    <message>
        <source>Levels of skills</source>
        <comment>several records</comment>
        <translation>Niveaux de compétence</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>several records</comment>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Private notes</source>
        <comment>several records</comment>
        <translation>Notes personnelles</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>several records</comment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Feedback</source>
        <comment>several records</comment>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>several records</comment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Concerns</source>
        <comment>several records</comment>
        <translation>Préoccupations</translation>
    </message>
    <message>
        <source>What mentoring brings</source>
        <comment>several records</comment>
        <translation>Ce que le mentorat apporte</translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>several records</comment>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Thanks between %1 recorded</source>
        <translation>Remerciement consigné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Thanks between %1 changed</source>
        <translation>Remerciement modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Thanks between %1 deleted</source>
        <translation>Remerciement supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>say thanks</source>
        <comment>behind Undo or Redo</comment>
        <translation>dire merci</translation>
    </message>
    <message>
        <source>edit thanks</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier un remerciement</translation>
    </message>
    <message>
        <source>delete thanks</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer un remerciement</translation>
    </message>
    <message>
        <source>Profile of %1 changed</source>
        <translation>Profil modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>edit profile</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier le profil</translation>
    </message>
    <message>
        <source>%1, under “%2”, is %3 with letters lost in the file: what is recorded is kept.</source>
        <translation>%1, sous «&#x202f;%2&#x202f;», est %3 avec des lettres perdues dans le fichier&#xa0;: ce qui est enregistré est conservé.</translation>
    </message>
    <message>
        <source>Pair %1 locked</source>
        <translation>Binôme verrouillé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs locked</source>
        <translation>
            <numerusform>%n binôme verrouillé</numerusform>
            <numerusform>%n binômes verrouillés</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>%1 is such as: delete person</comment>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <comment>%1 is such as: delete person</comment>
        <translation>Refait&#xa0;: %1</translation>
    </message>
    <message>
        <source>lock pair</source>
        <comment>behind Undo or Redo</comment>
        <translation>verrouiller un binôme</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Dernière séance</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Goals achieved</source>
        <translation>Objectifs atteints</translation>
    </message>
    <message>
        <source>Days of silence</source>
        <translation>Jours de silence</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a pair</comment>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Agreement of %1 deleted</source>
        <translation>Entente supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Career plan of %1 deleted</source>
        <translation>Projet de carrière supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Level of a skill of %1 changed</source>
        <translation>Niveau d’une compétence modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Level of a skill of %1 deleted</source>
        <translation>Niveau d’une compétence supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Question of %1 changed</source>
        <translation>Question modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>delete agreement</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer l’entente</translation>
    </message>
    <message>
        <source>delete career plan</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer le projet de carrière</translation>
    </message>
    <message>
        <source>change level</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier le niveau</translation>
    </message>
    <message>
        <source>delete level</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer le niveau</translation>
    </message>
    <message>
        <source>change question</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier la question</translation>
    </message>
    <message>
        <source>recorded by %1 for %2</source>
        <translation>consigné par %1 pour %2</translation>
    </message>
    <message>
        <source>English name</source>
        <comment>header of a column</comment>
        <translation>Nom anglais</translation>
    </message>
    <message>
        <source>French name</source>
        <comment>header of a column</comment>
        <translation>Nom français</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>header of a column</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Offered by (people)</source>
        <comment>header of a column</comment>
        <translation>Proposée par (personnes)</translation>
    </message>
    <message>
        <source>Sought by (people)</source>
        <comment>header of a column</comment>
        <translation>Recherchée par (personnes)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a day to a day</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>The same person</source>
        <comment>rule</comment>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>The mentor offers at least %1 of the skills sought</source>
        <translation>La mentore ou le mentor offre au moins %1 des compétences recherchées</translation>
    </message>
    <message>
        <source>%1: the same for both</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: identique pour les deux</translation>
    </message>
    <message>
        <source>%1: not the same for both</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: différent pour les deux</translation>
    </message>
    <message>
        <source>%1: the mentor has one of these: %2</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: la mentore ou le mentor a l’une de ces valeurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: the mentee has one of these: %2</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: la personne mentorée a l’une de ces valeurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: the mentor is %2 above the mentee</source>
        <comment>%1 is a field, %2 one number or several</comment>
        <translation>%1&#xa0;: la mentore ou le mentor est de %2 au-dessus de la personne mentorée</translation>
    </message>
    <message>
        <source>%1: no more than %2 apart</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: pas plus de %2 d’écart</translation>
    </message>
    <message>
        <source>Both share a working language</source>
        <translation>Les deux ont une langue de travail commune</translation>
    </message>
    <message>
        <source>%1: both have something in common</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: les deux ont quelque chose en commun</translation>
    </message>
    <message>
        <source>Both work no more than %1 hours apart</source>
        <translation>Pas plus de %1 heures de décalage entre les deux</translation>
    </message>
    <message>
        <source>The mentee wished for this mentor</source>
        <translation>Souhait de la personne mentorée</translation>
    </message>
    <message>
        <source>The mentor wished for this mentee</source>
        <translation>Souhait de la mentore ou du mentor</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors were possible, but went to others.</source>
        <translation>
            <numerusform>%n personne était possible, mais elle est prise par d’autres.</numerusform>
            <numerusform>%n personnes étaient possibles, mais elles sont prises par d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <comment>several rows</comment>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>several rows</comment>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>several rows</comment>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>several rows</comment>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h&#xa0;%2</translation>
    </message>
    <message>
        <source>The row says that the pair has ended; in Ithaca it is open since %1. End it there.</source>
        <translation>La ligne dit que le binôme est terminé&#x202f;; dans Ithaca il est en cours depuis le %1. Mettez-y fin là.</translation>
    </message>
    <message>
        <source>The row says that the pair is open; in Ithaca it ended on %1. If they have begun again, write the day on which they did.</source>
        <translation>La ligne dit que le binôme est en cours&#x202f;; dans Ithaca il s’est terminé le %1. S’il a repris, écrivez le jour de la reprise.</translation>
    </message>
    <message>
        <source>Already in Ithaca since %1; that day stays.</source>
        <translation>Déjà dans Ithaca depuis le %1&#x202f;; ce jour reste.</translation>
    </message>
    <message>
        <source>Pair published: %1</source>
        <translation>Binôme publié&#xa0;: %1</translation>
    </message>
    <message>
        <source>It costs nothing: as many people have a mentor, and the total stays.</source>
        <translation>Cela ne coûte rien&#xa0;: autant de personnes ont un·e mentor·e et le total reste le même.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentee(s) fewer has/have a mentor.</source>
        <translation>
            <numerusform>%Ln personne mentorée de moins a un·e mentor·e.</numerusform>
            <numerusform>%Ln personnes mentorées de moins ont un·e mentor·e.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentee(s) more has/have a mentor.</source>
        <translation>
            <numerusform>%Ln personne mentorée de plus a un·e mentor·e.</numerusform>
            <numerusform>%Ln personnes mentorées de plus ont un·e mentor·e.</numerusform>
        </translation>
    </message>
    <message>
        <source>The total of the scores falls by %1.</source>
        <translation>Total des scores&#xa0;: %1 en moins.</translation>
    </message>
    <message>
        <source>The total of the scores rises by %1.</source>
        <translation>Total des scores&#xa0;: %1 en plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person/people gained, %1</source>
        <comment>what a pair set by hand costs</comment>
        <translation>
            <numerusform>%Ln personne de plus, %1</numerusform>
            <numerusform>%Ln personnes de plus, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person/people, %1</source>
        <comment>what a pair set by hand costs</comment>
        <translation>
            <numerusform>%Ln personne, %1</numerusform>
            <numerusform>%Ln personnes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One more place for %1</source>
        <translation>Une place de plus pour %1</translation>
    </message>
    <message>
        <source>Take back the refusal of %1</source>
        <translation>Lever le refus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: let through those of whom it is not known (%2)</source>
        <comment>%1 is a rule, %2 a mentor</comment>
        <translation>%1&#xa0;: accepter aussi quand on ne sait pas (%2)</translation>
    </message>
    <message>
        <source>%1: ask for %2 instead of %3 (%4)</source>
        <comment>%1 is a rule, %2 and %3 percents, %4 a mentor</comment>
        <translation>%1&#xa0;: exiger %2 et non %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>Reporting line: count %Ln level(s) only (%1)</source>
        <comment>%1 is a mentor</comment>
        <translation>
            <numerusform>Ligne hiérarchique&#xa0;: compter seulement %Ln niveau (%1)</numerusform>
            <numerusform>Ligne hiérarchique&#xa0;: compter seulement %Ln niveaux (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the reporting line aside (%1)</source>
        <comment>%1 is a mentor</comment>
        <translation>Ne plus tenir compte de la ligne hiérarchique (%1)</translation>
    </message>
    <message>
        <source>Allow a mentor of an earlier mentorship again (%1)</source>
        <comment>%1 is a mentor</comment>
        <translation>Permettre de reformer un ancien binôme (%1)</translation>
    </message>
    <message>
        <source>%1: no longer required (%2)</source>
        <comment>%1 is a rule, %2 a mentor</comment>
        <translation>%1&#xa0;: ne plus l’exiger (%2)</translation>
    </message>
    <message>
        <source>Scenario “%1” kept</source>
        <translation>Scénario «&#x202f;%1&#x202f;» gardé</translation>
    </message>
    <message>
        <source>Scenario “%1” deleted</source>
        <translation>Scénario «&#x202f;%1&#x202f;» supprimé</translation>
    </message>
    <message>
        <source>keep scenario</source>
        <comment>behind Undo or Redo</comment>
        <translation>garder le scénario</translation>
    </message>
    <message>
        <source>delete scenario</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer le scénario</translation>
    </message>
    <message>
        <source>%1 and %2: what the two wrote must have enough words in common.</source>
        <comment>fields of mentee, mentor</comment>
        <translation>%1 et %2&#xa0;: les deux textes doivent avoir assez de mots en commun.</translation>
    </message>
    <message>
        <source>%1 of the mentee and %2 of the mentor: the more words the two texts share, and the rarer these are, the better.</source>
        <comment>two fields</comment>
        <translation>%1 (mentoré·e) et %2 (mentor·e)&#xa0;: plus les deux textes partagent de mots, et plus ceux-ci sont rares, mieux c’est.</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <comment>%1 is a field</comment>
        <translation>Mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: the two texts have words in common</source>
        <comment>%1 is a field</comment>
        <translation>%1&#xa0;: les deux textes ont des mots en commun</translation>
    </message>
    <message>
        <source>Words of two texts</source>
        <translation>Les mots de deux textes</translation>
    </message>
    <message>
        <source>The lowest score can come first only where as many people as possible are paired: alone, it would leave nobody but the best pair.</source>
        <translation>Le score le plus bas ne peut passer d’abord que si l’on apparie le plus de personnes possible&#xa0;: seul, il ne laisserait que le meilleur binôme.</translation>
    </message>
    <message>
        <source>Shares are of a site, a department, a country or a job title.</source>
        <translation>Une part porte sur un site, un service, un pays ou un poste.</translation>
    </message>
    <message>
        <source>A share needs to say whose it is.</source>
        <translation>Une part doit dire à qui elle revient.</translation>
    </message>
    <message>
        <source>The same value has two shares.</source>
        <translation>La même valeur a deux parts.</translation>
    </message>
    <message>
        <source>A share goes from 0 to 100 %, and the least is not above the most.</source>
        <translation>Une part va de 0 à 100&#x202f;%, et le moins ne dépasse pas le plus.</translation>
    </message>
    <message>
        <source>The least shares add up to more than 100 %.</source>
        <translation>Les parts minimales dépassent ensemble 100&#x202f;%.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>at least %1, at most %2</source>
        <translation>au moins %1, au plus %2</translation>
    </message>
    <message>
        <source>%1 “%2”: %3 of the pairs</source>
        <comment>field, value, bounds</comment>
        <translation>%1 «&#x202f;%2&#x202f;»&#xa0;: %3 des binômes</translation>
    </message>
    <message>
        <source>Nominated people and those who wait longest come first</source>
        <translation>Les personnes proposées et celles qui attendent le plus longtemps passent d’abord</translation>
    </message>
    <message>
        <source>As many mentors as possible have somebody</source>
        <translation>Le plus possible de mentor·e·s ont quelqu’un</translation>
    </message>
    <message>
        <source>As many first wishes as possible</source>
        <translation>Le plus possible de premiers souhaits exaucés</translation>
    </message>
    <message>
        <source>The lowest score as high as possible</source>
        <translation>Le score le plus bas aussi haut que possible</translation>
    </message>
    <message>
        <source>the shares are kept as far as can be</source>
        <translation>les parts sont tenues autant que possible</translation>
    </message>
    <message>
        <source>nobody more can be paired</source>
        <translation>personne de plus ne peut être apparié</translation>
    </message>
    <message>
        <source>nominated people and those who wait longest come first</source>
        <translation>les personnes proposées et celles qui attendent le plus longtemps passent d’abord</translation>
    </message>
    <message>
        <source>no more mentors can have somebody</source>
        <translation>pas un·e mentor·e de plus ne peut avoir quelqu’un</translation>
    </message>
    <message>
        <source>no more first wishes can be met</source>
        <translation>pas un premier souhait de plus ne peut être exaucé</translation>
    </message>
    <message>
        <source>the lowest score cannot be higher</source>
        <translation>le score le plus bas ne peut être plus haut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) instead of %1</source>
        <translation>
            <numerusform>%Ln binôme (ici&#xa0;: %1)</numerusform>
            <numerusform>%Ln binômes (ici&#xa0;: %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>a total of %1 instead of %2</source>
        <translation>un total de&#xa0;%1 (ici&#xa0;: %2)</translation>
    </message>
    <message>
        <source>a lowest score of %1 instead of %2</source>
        <translation>un score le plus bas de&#xa0;%1 (ici&#xa0;: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentor(s) with somebody instead of %1</source>
        <translation>
            <numerusform>%Ln mentor·e avec quelqu’un (ici&#xa0;: %1)</numerusform>
            <numerusform>%Ln mentor·e·s avec quelqu’un (ici&#xa0;: %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln first wish(es) met instead of %1</source>
        <translation>
            <numerusform>%Ln premier souhait exaucé (ici&#xa0;: %1)</numerusform>
            <numerusform>%Ln premiers souhaits exaucés (ici&#xa0;: %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fairness and wishes cost nothing here.</source>
        <translation>L’équité et les souhaits ne coûtent rien ici.</translation>
    </message>
    <message>
        <source>Without fairness and wishes there would be %1.</source>
        <translation>Sans équité ni souhaits, il y aurait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These aims do not go together. Look at the lowest score and at the shares.</source>
        <translation>Ces buts ne vont pas ensemble. Regardez le score le plus bas et les parts.</translation>
    </message>
    <message>
        <source>wish %1</source>
        <comment>the how-manieth</comment>
        <translation>souhait n°&#xa0;%1</translation>
    </message>
    <message>
        <source>same level</source>
        <translation>même niveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s) above</source>
        <translation>
            <numerusform>%Ln niveau au-dessus</numerusform>
            <numerusform>%Ln niveaux au-dessus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s) below</source>
        <translation>
            <numerusform>%Ln niveau au-dessous</numerusform>
            <numerusform>%Ln niveaux au-dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h apart</source>
        <translation>%1&#xa0;h d’écart</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>criterion, what is in common</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Little speaks for this pair.</source>
        <translation>Peu de choses parlent pour ce binôme.</translation>
    </message>
    <message>
        <source>Fits by: %1.</source>
        <translation>S’accorde par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Hardly by: %1.</source>
        <translation>Guère par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Non connu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the criteria that speak for a pair</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors were possible, but the share of the mentee’s group is full.</source>
        <translation>
            <numerusform>%n mentor·e était possible, mais la part du groupe est atteinte.</numerusform>
            <numerusform>%n mentor·e·s étaient possibles, mais la part du groupe est atteinte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>a line of the history</comment>
        <translation>Archivage</translation>
    </message>
    <message>
        <source>Form of address</source>
        <comment>a line of the history</comment>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Takes part as a mentor</source>
        <comment>a line of the history</comment>
        <translation>Participe comme mentor·e</translation>
    </message>
    <message>
        <source>Takes part as a mentee</source>
        <comment>a line of the history</comment>
        <translation>Participe comme mentoré·e</translation>
    </message>
    <message>
        <source>Skills offered</source>
        <comment>a line of the history</comment>
        <translation>Compétences offertes</translation>
    </message>
    <message>
        <source>Skills sought</source>
        <comment>a line of the history</comment>
        <translation>Compétences recherchées</translation>
    </message>
    <message>
        <source>Skills</source>
        <comment>a line of the history</comment>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a line of the history</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused until</source>
        <comment>a line of the history</comment>
        <translation>En pause jusqu’au</translation>
    </message>
    <message>
        <source>Reason of the pause</source>
        <comment>a line of the history</comment>
        <translation>Motif de la pause</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <comment>a line of the history</comment>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <source>To be paired first</source>
        <comment>a line of the history</comment>
        <translation>À apparier en premier</translation>
    </message>
    <message>
        <source>Mentors wished for</source>
        <comment>a line of the history</comment>
        <translation>Vœux de mentor</translation>
    </message>
    <message>
        <source>Mentees wished for</source>
        <comment>a line of the history</comment>
        <translation>Vœux de mentoré</translation>
    </message>
    <message>
        <source>Name in English</source>
        <comment>a line of the history</comment>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in French</source>
        <comment>a line of the history</comment>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Measures of success</source>
        <comment>a line of the history</comment>
        <translation>Indicateurs de réussite</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <comment>a line of the history</comment>
        <translation>Porté par</translation>
    </message>
    <message>
        <source>Kind of program</source>
        <comment>a line of the history</comment>
        <translation>Type de programme</translation>
    </message>
    <message>
        <source>Begins on</source>
        <comment>a line of the history</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends on</source>
        <comment>a line of the history</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Mentor</source>
        <comment>a line of the history</comment>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <comment>a line of the history</comment>
        <translation>Mentoré·e</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>a line of the history</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Role aimed at</source>
        <comment>a line of the history</comment>
        <translation>Poste visé</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>a line of the history</comment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Urgency</source>
        <comment>a line of the history</comment>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <comment>a line of the history</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a line of the history</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Level reached</source>
        <comment>a line of the history</comment>
        <translation>Niveau atteint</translation>
    </message>
    <message>
        <source>On the career plan</source>
        <comment>a line of the history</comment>
        <translation>Sur le plan de carrière</translation>
    </message>
    <message>
        <source>Accepted by the mentor</source>
        <comment>a line of the history</comment>
        <translation>Acceptée côté mentor</translation>
    </message>
    <message>
        <source>Accepted by the mentee</source>
        <comment>a line of the history</comment>
        <translation>Acceptée côté mentoré</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a line of the history</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a line of the history</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <comment>a line of the history</comment>
        <translation>quelqu’un qui n’est plus là</translation>
    </message>
    <message>
        <source>a skill that is gone</source>
        <comment>a line of the history</comment>
        <translation>une compétence qui n’existe plus</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a line of the history: from nothing to …</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a field, in a line of the history</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what stood there, what stands there now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 proposed as a pair</source>
        <translation>%1&#xa0;: binôme proposé</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs proposed</source>
        <translation>
            <numerusform>%n binôme proposé</numerusform>
            <numerusform>%n binômes proposés</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes noted: %1</source>
        <translation>Oui noté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals accepted</source>
        <translation>
            <numerusform>%n proposition acceptée</numerusform>
            <numerusform>%n propositions acceptées</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal declined: %1</source>
        <translation>Proposition déclinée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals declined</source>
        <translation>
            <numerusform>%n proposition déclinée</numerusform>
            <numerusform>%n propositions déclinées</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentorship of %1 begun</source>
        <translation>Binôme %1 commencé</translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships begun</source>
        <translation>
            <numerusform>%n binôme commencé</numerusform>
            <numerusform>%n binômes commencés</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentorship of %1 paused</source>
        <translation>Binôme %1 mis en pause</translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships paused</source>
        <translation>
            <numerusform>%n binôme mis en pause</numerusform>
            <numerusform>%n binômes mis en pause</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentorship of %1 resumed</source>
        <translation>Binôme %1 repris</translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships resumed</source>
        <translation>
            <numerusform>%n binôme repris</numerusform>
            <numerusform>%n binômes repris</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day of %1 moved</source>
        <translation>Binôme %1&#xa0;: dernier jour déplacé</translation>
    </message>
    <message numerus="yes">
        <source>Last day of %n mentorships moved</source>
        <translation>
            <numerusform>Nouveau dernier jour pour %n binôme</numerusform>
            <numerusform>Nouveau dernier jour pour %n binômes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentorship of %1 reopened</source>
        <translation>Binôme %1 rouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships reopened</source>
        <translation>
            <numerusform>%n binôme rouvert</numerusform>
            <numerusform>%n binômes rouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Confié à quelqu’un d’autre&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships handed over</source>
        <translation>
            <numerusform>%n binôme confié à d’autres</numerusform>
            <numerusform>%n binômes confiés à d’autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Paired anew: %1</source>
        <translation>Apparié à nouveau&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees paired anew</source>
        <translation>
            <numerusform>%n personne appariée à nouveau</numerusform>
            <numerusform>%n personnes appariées à nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Remis à plus tard&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries put off</source>
        <translation>
            <numerusform>%n entrée remise à plus tard</numerusform>
            <numerusform>%n entrées remises à plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken up again: %1</source>
        <translation>Repris dans la liste&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken up again</source>
        <translation>
            <numerusform>%n entrée reprise</numerusform>
            <numerusform>%n entrées reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits of %1 changed</source>
        <comment>of a program</comment>
        <translation>Seuils modifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>Seuils modifiés</translation>
    </message>
    <message>
        <source>Contact noted: %1</source>
        <translation>Contact noté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts noted</source>
        <translation>
            <numerusform>%n contact noté</numerusform>
            <numerusform>%n contacts notés</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact changed: %1</source>
        <translation>Contact modifié&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts changed</source>
        <translation>
            <numerusform>%n contact modifié</numerusform>
            <numerusform>%n contacts modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact deleted: %1</source>
        <translation>Contact supprimé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted</source>
        <translation>
            <numerusform>%n contact supprimé</numerusform>
            <numerusform>%n contacts supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>propose pairs</source>
        <comment>behind Undo or Redo</comment>
        <translation>proposer des binômes</translation>
    </message>
    <message>
        <source>accept proposal</source>
        <comment>behind Undo or Redo</comment>
        <translation>accepter la proposition</translation>
    </message>
    <message>
        <source>decline proposal</source>
        <comment>behind Undo or Redo</comment>
        <translation>décliner la proposition</translation>
    </message>
    <message>
        <source>begin mentorship</source>
        <comment>behind Undo or Redo</comment>
        <translation>commencer le binôme</translation>
    </message>
    <message>
        <source>pause mentorship</source>
        <comment>behind Undo or Redo</comment>
        <translation>mettre le binôme en pause</translation>
    </message>
    <message>
        <source>resume mentorship</source>
        <comment>behind Undo or Redo</comment>
        <translation>reprendre le binôme</translation>
    </message>
    <message>
        <source>move last day</source>
        <comment>behind Undo or Redo</comment>
        <translation>déplacer le dernier jour</translation>
    </message>
    <message>
        <source>reopen mentorship</source>
        <comment>behind Undo or Redo</comment>
        <translation>rouvrir le binôme</translation>
    </message>
    <message>
        <source>hand over</source>
        <comment>behind Undo or Redo</comment>
        <translation>confier à d’autres</translation>
    </message>
    <message>
        <source>pair anew</source>
        <comment>behind Undo or Redo</comment>
        <translation>apparier à nouveau</translation>
    </message>
    <message>
        <source>put off</source>
        <comment>behind Undo or Redo</comment>
        <translation>remettre à plus tard</translation>
    </message>
    <message>
        <source>take up again</source>
        <comment>behind Undo or Redo</comment>
        <translation>reprendre dans la liste</translation>
    </message>
    <message>
        <source>change limits</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier les seuils</translation>
    </message>
    <message>
        <source>note contact</source>
        <comment>behind Undo or Redo</comment>
        <translation>noter un contact</translation>
    </message>
    <message>
        <source>edit contact</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier le contact</translation>
    </message>
    <message>
        <source>delete contact</source>
        <comment>behind Undo or Redo</comment>
        <translation>supprimer le contact</translation>
    </message>
    <message>
        <source>These two must not be paired: they are never to be, or one stands above the other. Choose somebody else.</source>
        <translation>Ces deux personnes ne doivent pas former un binôme&#xa0;: elles ne doivent jamais être appariées, ou l’une est au-dessus de l’autre. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Choisissez un jour encore à venir.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>a mentorship</comment>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>a mentorship</comment>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a mentorship</comment>
        <translation>Décliné</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>The goals are reached</source>
        <translation>Les objectifs sont atteints</translation>
    </message>
    <message>
        <source>There is no time for it</source>
        <translation>Le temps manque</translation>
    </message>
    <message>
        <source>Too little in common to work on</source>
        <translation>Trop peu en commun pour travailler ensemble</translation>
    </message>
    <message>
        <source>They did not get in touch</source>
        <translation>Le contact ne s’est pas établi</translation>
    </message>
    <message>
        <source>The mentor leaves</source>
        <translation>Départ du mentor ou de la mentore</translation>
    </message>
    <message>
        <source>The mentee leaves</source>
        <translation>Départ de la personne mentorée</translation>
    </message>
    <message>
        <source>One of the two has another position</source>
        <translation>L’une des deux personnes a un autre poste</translation>
    </message>
    <message>
        <source>A long absence</source>
        <translation>Une longue absence</translation>
    </message>
    <message>
        <source>Already paired elsewhere</source>
        <translation>Déjà en binôme ailleurs</translation>
    </message>
    <message>
        <source>Goes on with another mentor</source>
        <translation>Continue avec quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>The mentor</source>
        <translation>La personne qui accompagne</translation>
    </message>
    <message>
        <source>The mentee</source>
        <translation>La personne mentorée</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>The coordinator</source>
        <translation>La personne responsable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) have not met yet.</source>
        <translation>
            <numerusform>%Ln binôme ne s’est pas encore vu.</numerusform>
            <numerusform>%Ln binômes ne se sont pas encore vus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) wait for an answer.</source>
        <translation>
            <numerusform>%Ln proposition attend une réponse.</numerusform>
            <numerusform>%Ln propositions attendent une réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) have agreed and can begin.</source>
        <translation>
            <numerusform>%Ln binôme est convenu et peut commencer.</numerusform>
            <numerusform>%Ln binômes sont convenus et peuvent commencer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) have no agreement that both accepted.</source>
        <translation>
            <numerusform>%Ln binôme n’a pas d’entente acceptée par les deux.</numerusform>
            <numerusform>%Ln binômes n’ont pas d’entente acceptée par les deux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) have no goal that you may see.</source>
        <translation>
            <numerusform>%Ln binôme n’a aucun objectif visible pour vous.</numerusform>
            <numerusform>%Ln binômes n’ont aucun objectif visible pour vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feedback that you may see has no reply yet.</source>
        <translation>
            <numerusform>%Ln retour visible pour vous n’a pas encore de réponse.</numerusform>
            <numerusform>%Ln retours visibles pour vous n’ont pas encore de réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pause of %Ln pair(s) is over.</source>
        <translation>
            <numerusform>Pause finie pour %Ln binôme.</numerusform>
            <numerusform>Pause finie pour %Ln binômes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) come near their last day.</source>
        <translation>
            <numerusform>%Ln binôme approche de son dernier jour.</numerusform>
            <numerusform>%Ln binômes approchent de leur dernier jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are past their last day and not closed.</source>
        <translation>
            <numerusform>%Ln binôme a dépassé son dernier jour sans être clos.</numerusform>
            <numerusform>%Ln binômes ont dépassé leur dernier jour sans être clos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentor(s) have more mentees than places.</source>
        <translation>
            <numerusform>%Ln personne accompagne plus de monde qu’elle n’a de places.</numerusform>
            <numerusform>%Ln personnes accompagnent plus de monde qu’elles n’ont de places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentee(s) have waited for a mentor for too long.</source>
        <translation>
            <numerusform>%Ln personne attend depuis trop longtemps d’être accompagnée.</numerusform>
            <numerusform>%Ln personnes attendent depuis trop longtemps d’être accompagnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applications to answer</source>
        <translation>Candidatures à traiter</translation>
    </message>
    <message>
        <source>Incomplete people</source>
        <translation>Personnes incomplètes</translation>
    </message>
    <message>
        <source>Missing places</source>
        <translation>Places manquantes</translation>
    </message>
    <message>
        <source>Free places for who waits</source>
        <translation>Places libres pour qui attend</translation>
    </message>
    <message>
        <source>One of the pair has left</source>
        <translation>Départ de l’un des deux</translation>
    </message>
    <message>
        <source>Open concerns</source>
        <translation>Préoccupations ouvertes</translation>
    </message>
    <message>
        <source>Overdue concerns</source>
        <translation>Préoccupations en retard</translation>
    </message>
    <message>
        <source>Sessions to record</source>
        <translation>Séances à consigner</translation>
    </message>
    <message>
        <source>Overdue goals</source>
        <translation>Objectifs en retard</translation>
    </message>
    <message>
        <source>Silent pairs</source>
        <translation>Binômes silencieux</translation>
    </message>
    <message>
        <source>No first session</source>
        <translation>Pas de première séance</translation>
    </message>
    <message>
        <source>Proposals without an answer</source>
        <translation>Propositions sans réponse</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Prêts à commencer</translation>
    </message>
    <message>
        <source>No accepted agreement</source>
        <translation>Pas d’entente acceptée</translation>
    </message>
    <message>
        <source>No goals</source>
        <translation>Pas d’objectifs</translation>
    </message>
    <message>
        <source>Feedback without a reply</source>
        <translation>Retours sans réponse</translation>
    </message>
    <message>
        <source>Pauses that are over</source>
        <translation>Pauses finies</translation>
    </message>
    <message>
        <source>The end is near</source>
        <translation>La fin est proche</translation>
    </message>
    <message>
        <source>Past the end</source>
        <translation>Fin dépassée</translation>
    </message>
    <message>
        <source>Mentors over their load</source>
        <translation>Charge dépassée</translation>
    </message>
    <message>
        <source>Without a mentor for long</source>
        <translation>Sans accompagnement depuis longtemps</translation>
    </message>
    <message>
        <source>Waiting for a mentor</source>
        <translation>En attente d’accompagnement</translation>
    </message>
    <message>
        <source>Feedback to answer</source>
        <translation>Retours auxquels répondre</translation>
    </message>
    <message>
        <source>Questions to answer</source>
        <translation>Questions auxquelles répondre</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>Ce que vous avez promis</translation>
    </message>
    <message numerus="yes">
        <source>Has waited for %Ln day(s)</source>
        <comment>a person</comment>
        <translation>
            <numerusform>Attend depuis %Ln jour</numerusform>
            <numerusform>Attend depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Matching lacks something of this person</source>
        <translation>Il manque à l’appariement quelque chose sur cette personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open pair(s) go on without this person</source>
        <translation>
            <numerusform>%Ln binôme ouvert continue sans cette personne</numerusform>
            <numerusform>%Ln binômes ouverts continuent sans cette personne</numerusform>
        </translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Pour le %1</translation>
    </message>
    <message>
        <source>Nobody has taken it in hand</source>
        <translation>Personne ne l’a pris en main</translation>
    </message>
    <message>
        <source>Planned for %1 and not recorded</source>
        <translation>Prévue le %1 et non consignée</translation>
    </message>
    <message numerus="yes">
        <source>Last session %Ln day(s) ago, against the rhythm agreed</source>
        <translation>
            <numerusform>Dernière séance il y a %Ln jour, contre le rythme convenu</numerusform>
            <numerusform>Dernière séance il y a %Ln jours, contre le rythme convenu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never met in %Ln day(s)</source>
        <translation>
            <numerusform>Aucune rencontre en %Ln jour</numerusform>
            <numerusform>Aucune rencontre en %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No session in the first %Ln day(s)</source>
        <translation>
            <numerusform>Aucune séance pendant %Ln jour</numerusform>
            <numerusform>Aucune séance pendant les %Ln premiers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed %Ln day(s) ago</source>
        <translation>
            <numerusform>Proposé il y a %Ln jour</numerusform>
            <numerusform>Proposé il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Both have said yes; proposed on %1</source>
        <translation>Les deux ont dit oui&#x202f;; proposé le %1</translation>
    </message>
    <message numerus="yes">
        <source>Together for %Ln day(s) without an agreement that both accepted</source>
        <translation>
            <numerusform>Ensemble depuis %Ln jour sans entente acceptée par les deux</numerusform>
            <numerusform>Ensemble depuis %Ln jours sans entente acceptée par les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together for %Ln day(s) without a goal that you may see</source>
        <translation>
            <numerusform>Ensemble depuis %Ln jour sans objectif visible pour vous</numerusform>
            <numerusform>Ensemble depuis %Ln jours sans objectif visible pour vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %Ln day(s) ago</source>
        <comment>feedback</comment>
        <translation>
            <numerusform>Donné il y a %Ln jour</numerusform>
            <numerusform>Donné il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>They meant to go on on %1</source>
        <translation>Reprise prévue le %1</translation>
    </message>
    <message>
        <source>Planned until %1</source>
        <translation>Prévu jusqu’au %1</translation>
    </message>
    <message>
        <source>Was planned until %1</source>
        <translation>Était prévu jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentee(s)</source>
        <translation>
            <numerusform>%Ln personne mentorée</numerusform>
            <numerusform>%Ln personnes mentorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked %Ln day(s) ago</source>
        <translation>
            <numerusform>Demandé il y a %Ln jour</numerusform>
            <numerusform>Demandé il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of the coordinator</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>by telephone</comment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>a short one</comment>
        <translation>Message</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Sans rappel</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Premier rappel</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>Deuxième rappel</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Dernier rappel</translation>
    </message>
    <message>
        <source>Without a first &amp;session for</source>
        <translation>Sans première &amp;séance depuis</translation>
    </message>
    <message>
        <source>Without a &amp;mentor for</source>
        <translation>Sans &amp;accompagnement depuis</translation>
    </message>
    <message>
        <source>&amp;Feedback without a reply for</source>
        <translation>&amp;Retour sans réponse depuis</translation>
    </message>
    <message>
        <source>Without an accepted &amp;agreement for</source>
        <translation>Sans &amp;entente acceptée depuis</translation>
    </message>
    <message>
        <source>Without &amp;goals for</source>
        <translation>Sans &amp;objectifs depuis</translation>
    </message>
    <message>
        <source>A &amp;proposal without an answer for</source>
        <translation>&amp;Proposition sans réponse depuis</translation>
    </message>
    <message>
        <source>&amp;Reminded of the end before it by</source>
        <translation>&amp;Fin rappelée avant, de</translation>
    </message>
    <message>
        <source>Version %1 accepted by %2 on %3</source>
        <translation>Version %1 acceptée par %2 le %3</translation>
    </message>
    <message>
        <source>Version %1 not yet accepted by %2</source>
        <translation>Version %1 pas encore acceptée par %2</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>a line of the history</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Text of the organisation changed</source>
        <translation>Texte de l’organisation modifié</translation>
    </message>
    <message>
        <source>%1 has read what the role is</source>
        <translation>%1 a lu ce qu’est le rôle</translation>
    </message>
    <message>
        <source>Role sheet read</source>
        <translation>Fiche de rôle lue</translation>
    </message>
    <message>
        <source>change text</source>
        <comment>behind Undo or Redo</comment>
        <translation>modifier un texte</translation>
    </message>
    <message>
        <source>role sheet read</source>
        <comment>behind Undo or Redo</comment>
        <translation>fiche de rôle lue</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>How it ends</source>
        <comment>of an agreement</comment>
        <translation>Comment cela se termine</translation>
    </message>
    <message>
        <source>Contact outside the pair</source>
        <translation>Contact en dehors du binôme</translation>
    </message>
    <message>
        <source>Role of the mentor</source>
        <translation>Rôle côté mentor</translation>
    </message>
    <message>
        <source>Role of the mentee</source>
        <translation>Rôle côté mentoré</translation>
    </message>
    <message>
        <source>Role of the coordinator</source>
        <translation>Rôle de la coordination</translation>
    </message>
    <message>
        <source>Role of the line manager</source>
        <translation>Rôle de la hiérarchie</translation>
    </message>
    <message>
        <source>Agreement: confidentiality and its limits</source>
        <translation>Entente&#xa0;: la confidentialité et ses limites</translation>
    </message>
    <message>
        <source>Agreement: how it ends</source>
        <translation>Entente&#xa0;: comment cela se termine</translation>
    </message>
    <message>
        <source>Agreement: contact outside the pair</source>
        <translation>Entente&#xa0;: contact en dehors du binôme</translation>
    </message>
    <message>
        <source>Who guides whom</source>
        <comment>a line of the history</comment>
        <translation>Qui guide qui</translation>
    </message>
    <message>
        <source>Phases</source>
        <comment>a line of the history</comment>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Closed on</source>
        <comment>a line of the history</comment>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Program “%1” closed</source>
        <translation>Programme «&#x202f;%1&#x202f;» clos</translation>
    </message>
    <message numerus="yes">
        <source>%n programs closed</source>
        <translation>
            <numerusform>%n programme clos</numerusform>
            <numerusform>%n programmes clos</numerusform>
        </translation>
    </message>
    <message>
        <source>Program “%1” reopened</source>
        <translation>Programme «&#x202f;%1&#x202f;» rouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n programs reopened</source>
        <translation>
            <numerusform>%n programme rouvert</numerusform>
            <numerusform>%n programmes rouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>close program</source>
        <comment>behind Undo or Redo</comment>
        <translation>clore le programme</translation>
    </message>
    <message>
        <source>reopen program</source>
        <comment>behind Undo or Redo</comment>
        <translation>rouvrir le programme</translation>
    </message>
    <message>
        <source>The template is larger than 1 MB.</source>
        <translation>Le modèle dépasse 1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>This template was written for a newer version of Ithaca.</source>
        <translation>Ce modèle a été écrit pour une version plus récente d’Ithaca.</translation>
    </message>
    <message>
        <source>This does not fit the schema of templates (%1).</source>
        <translation>Cela ne correspond pas au schéma des modèles (%1).</translation>
    </message>
    <message>
        <source>Choose a duration of 1 to 60 months.</source>
        <translation>Choisissez une durée de 1 à 60 mois.</translation>
    </message>
    <message>
        <source>Choose 0 to 260 weeks after the pair began.</source>
        <translation>Choisissez de 0 à 260 semaines après le début du binôme.</translation>
    </message>
    <message>
        <source>This program is closed: nothing begins in it. Reopen it first.</source>
        <translation>Ce programme est clos&#xa0;: rien n’y commence. Rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>Months a pair lasts</source>
        <translation>Durée d’un binôme, en mois</translation>
    </message>
    <message>
        <source>Who may take part</source>
        <translation>Qui peut participer</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>One to one</source>
        <comment>a kind of program</comment>
        <translation>Un à un</translation>
    </message>
    <message>
        <source>Circle: one mentor and a group</source>
        <comment>a kind of program</comment>
        <translation>Cercle&#xa0;: un mentor et un groupe</translation>
    </message>
    <message>
        <source>Reverse: the younger guides the elder</source>
        <comment>a kind of program</comment>
        <translation>Inversé&#xa0;: la personne la plus jeune guide l’aînée</translation>
    </message>
    <message>
        <source>Between peers</source>
        <comment>a kind of program</comment>
        <translation>Entre pairs</translation>
    </message>
    <message>
        <source>Flash: one or a few meetings</source>
        <comment>a kind of program</comment>
        <translation>Éclair&#xa0;: une ou quelques rencontres</translation>
    </message>
    <message>
        <source>mentors and mentees</source>
        <comment>who learns it</comment>
        <translation>mentors et personnes mentorées</translation>
    </message>
    <message>
        <source>mentors</source>
        <comment>who learns it</comment>
        <translation>mentors</translation>
    </message>
    <message>
        <source>mentees</source>
        <comment>who learns it</comment>
        <translation>personnes mentorées</translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>a number, of an objective</comment>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>goal: %1</source>
        <comment>a number, of an objective</comment>
        <translation>objectif&#xa0;: %1</translation>
    </message>
    <message>
        <source>on %1: %2</source>
        <comment>a day, a number, of an objective</comment>
        <translation>le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>now: %1</source>
        <comment>a number, of an objective</comment>
        <translation>maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <comment>an objective</comment>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>The purpose is not written yet: what is the program for?</source>
        <translation>La raison d’être n’est pas encore écrite&#xa0;: à quoi sert le programme&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody is named as its sponsor.</source>
        <translation>Personne n’est nommé comme parrain ou marraine.</translation>
    </message>
    <message>
        <source>There is no objective to measure it by.</source>
        <translation>Aucun objectif ne permet de le mesurer.</translation>
    </message>
    <message>
        <source>An objective says nothing of how it is measured.</source>
        <translation>Un objectif ne dit rien de sa mesure.</translation>
    </message>
    <message>
        <source>A cohort begins and ends together: say on which days.</source>
        <translation>Une cohorte commence et finit ensemble&#xa0;: dites à quelles dates.</translation>
    </message>
    <message>
        <source>Pairs last less than six months. Trust takes time: most programs run nine to twelve months.</source>
        <translation>Les binômes durent moins de six mois. La confiance demande du temps&#xa0;: la plupart des programmes durent de neuf à douze mois.</translation>
    </message>
    <message>
        <source>It is not said how often pairs meet.</source>
        <translation>Le rythme des rencontres n’est pas dit.</translation>
    </message>
    <message>
        <source>There are no phases with milestones that pairs can follow.</source>
        <translation>Aucune phase ni aucun jalon ne guide les binômes.</translation>
    </message>
    <message>
        <source>A milestone is due after pairs have ended.</source>
        <translation>Un jalon tombe après la fin des binômes.</translation>
    </message>
    <message>
        <source>No training prepares mentors and mentees.</source>
        <translation>Aucune formation ne prépare les mentors et les personnes mentorées.</translation>
    </message>
    <message>
        <source>Mentoring agreement</source>
        <translation>Entente de mentorat</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Holds personal data: for the two and for those who run the program.</source>
        <translation>Contient des données personnelles&#xa0;: pour les deux et pour qui mène le programme.</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Mentor: %1</source>
        <translation>Mentor·e&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mentee: %1</source>
        <translation>Mentoré·e&#xa0;: %1</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>What the program is for</source>
        <translation>À quoi sert le programme</translation>
    </message>
    <message numerus="yes">
        <source>A session every %n week(s), %1</source>
        <translation>
            <numerusform>Une séance par semaine, %1</numerusform>
            <numerusform>Une séance toutes les %n semaines, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>From %1, until the two end it</source>
        <translation>Depuis le %1, jusqu’à ce que les deux y mettent fin</translation>
    </message>
    <message>
        <source>How often, how long</source>
        <translation>Rythme et durée</translation>
    </message>
    <message>
        <source>Confidentiality and its limits</source>
        <translation>La confidentialité et ses limites</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Comment cela se termine</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <source>%1, on …</source>
        <comment>to sign</comment>
        <translation>%1, le …</translation>
    </message>
    <message>
        <source>The mentor has said yes</source>
        <comment>a line of the history</comment>
        <translation>Oui côté mentor</translation>
    </message>
    <message>
        <source>The mentee has said yes</source>
        <comment>a line of the history</comment>
        <translation>Oui côté mentoré</translation>
    </message>
    <message>
        <source>Back on</source>
        <comment>a line of the history</comment>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>What led to it</source>
        <comment>a line of the history</comment>
        <translation>Ce qui y a mené</translation>
    </message>
    <message>
        <source>On whose word</source>
        <comment>a line of the history</comment>
        <translation>D’après qui</translation>
    </message>
    <message>
        <source>How</source>
        <comment>a line of the history</comment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Step of reminding</source>
        <comment>a line of the history</comment>
        <translation>Étape du rappel</translation>
    </message>
</context>
</TS>
