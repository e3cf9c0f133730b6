#pragma once

#include <QByteArray>
#include <QString>
#include <QStringEncoder>

namespace mentoring::test {

/// One cohort out of two programs that know nothing of each other. The mentors as a French staff system lists them:
/// semicolons, windows-1252, managers by name, a column nobody asked for.
inline QByteArray mentorsOfAStaffSystem() {
    const QString text = QStringLiteral(
        "Matricule;Nom;Prénom;E-mail professionnel;Intitulé du poste;Service;Manager;Date d'entrée;Langues;Capacité;"
        "Compétences;Salaire\n"
        "00101;HADDAD;Inès;ines.haddad@exemple.fr;Directrice financière;Finance;;15/03/2009;français, anglais;2;"
        "Finance (5), Négociation (4);98000\n"
        "00102;MARTIN;Paul;paul.martin@exemple.fr;Ingénieur principal;Informatique;HADDAD Inès;01/09/2012;FR-EN;1;"
        "\"Python (5), Prise de parole en public\";61000\n"
        "00103;ŒUVRÉ;Éloïse;eloise.oeuvre@exemple.fr;Responsable qualité;Qualité;HADDAD Inès;22/11/2015;français;;"
        "\"Communication (orale, écrite), Négociation\";58000\n"
        "00104;LÉVY;Marc;marc.levy@exemple.fr;Chef de projet;Informatique;MARTIN Paul;05/05/2018;Français / Anglais;3;"
        "Python, Gestion de projet;52000\n");
    QStringEncoder encoder("windows-1252");
    return encoder.encode(text);
}

/// The mentees as a form tool lists their answers: whole questions, one column a skill, wishes, their manager.
inline QByteArray menteesOfAForm() {
    return QStringLiteral(
               "Timestamp,Email Address,What is your full name?,Which department do you work in?,Who is your manager?,"
               "Which languages do you speak?,Which skills would you like to develop? [Python],"
               "Which skills would you like to develop? [Négociation],"
               "Which skills would you like to develop? [Prise de parole en public],"
               "First choice of mentor,Second choice of mentor,Is there anybody you should not be paired with?\n"
               "2026/11/02 9:12:01 AM GMT+1,lea.roy@exemple.fr,Léa Roy,Informatique,Paul Martin,"
               "\"French, English\",Beginner,,Intermediate,Marc Lévy,Éloïse Œuvré,\n"
               "2026/11/02 9:40:55 AM GMT+1,tom.petit@exemple.fr,Tom Petit,Finance,Inès Haddad,French,,Beginner,,,,"
               "Marc Lévy\n"
               "2026/11/03 2:05:00 PM GMT+1,nina.dupuis@exemple.fr,Nina Dupuis,Qualité,Eloise Oeuvre,"
               "\"French, English\",,,Beginner,Paul Martin,,n/a\n")
        .toUtf8();
}

} // namespace mentoring::test
