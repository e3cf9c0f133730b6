#pragma once

#include <cstdint>
#include <fstream>
#include <random>
#include <string>
#include <vector>

namespace mentoring::bench {

/// A staff list of made-up people as a semicolon CSV, the same for the same number of rows.
inline void writeStaffList(const std::string& path, std::size_t rows) {
    static const std::vector<std::string> given = {"Inès",  "Paul",  "Éloïse", "Amadou", "Anna", "Björn", "Chloé",
                                                   "Lukas", "Sofia", "Zoé",    "Noah",   "Marc", "Olu",   "Märta"};
    static const std::vector<std::string> family = {"Haddad", "Lefèvre",  "Œuvré", "Ba",    "Kowalska",
                                                    "Müller", "Nguyen",   "Rossi", "Novak", "Girard",
                                                    "Cohen",  "D’Artois", "Çelik", "Li"};
    static const std::vector<std::string> departments = {"Finance",    "Juridique",           "Ventes",
                                                         "Production", "Ressources humaines", "Systèmes d’information"};
    static const std::vector<std::string> sites = {"Paris", "Lyon", "Lille", "Nantes", "Montréal"};
    static const std::vector<std::string> skills = {"Python",        "Négociation",  "Management",     "Planification",
                                                    "Communication", "Droit social", "Prise de parole"};
    std::mt19937 random(2026);
    const auto one = [&](const std::vector<std::string>& of) -> const std::string& { return of[random() % of.size()]; };
    std::ofstream out(path, std::ios::binary);
    out << "Matricule;Nom;Prénom;Adresse e-mail;Service;Établissement;Date d’entrée;Niveau;Rôle;Compétences;Capacité;"
           "Matricule manager;Langue\n";
    for (std::size_t i = 1; i <= rows; ++i) {
        const bool mentor = i % 3 == 0;
        auto id = std::to_string(i);
        id.insert(0, 7 - std::min<std::size_t>(7, id.size()), '0');
        out << id << ';' << one(family) << ' ' << i % 97 << ';' << one(given) << ";p" << i << "@exemple.fr;"
            << one(departments) << ';' << one(sites) << ";" << 10 + random() % 18 << "/0" << 1 + random() % 9 << '/'
            << 2000 + random() % 25 << ';' << 1 + random() % 9 << ';' << (mentor ? "mentor" : "mentoré") << ';'
            << one(skills) << ", " << one(skills) << ';';
        if (mentor)
            out << 1 + random() % 4;
        out << ';';
        if (i > 10) {
            auto manager = std::to_string(1 + random() % (i / 10));
            manager.insert(0, 7 - std::min<std::size_t>(7, manager.size()), '0');
            out << manager;
        }
        out << ";fr\n";
    }
}

} // namespace mentoring::bench
