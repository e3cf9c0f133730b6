#!/usr/bin/env python3
"""Makes the sample spreadsheets: mentors.xlsx, mentees.csv and skills.csv, always the same ones, and what the two lists
say in one language or the other, for everybody in one: titles.fr.csv and titles.en.csv.

Everybody and everything in them is made up. Run it after a change here and commit what it writes:
    python3 resources/sample/make_sample.py
"""

import csv
import datetime
import io
import pathlib
import random
import unicodedata
import zipfile
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).parent
rng = random.Random(20260302)

# (English, French, kind)
SKILLS = [
    ("Budgeting", "Gestion budgétaire", "professional"),
    ("Financial analysis", "Analyse financière", "professional"),
    ("Cost accounting", "Contrôle de gestion", "professional"),
    ("Contract law", "Droit des contrats", "professional"),
    ("Compliance", "Conformité", "professional"),
    ("Project management", "Gestion de projet", "professional"),
    ("Process improvement", "Amélioration des processus", "professional"),
    ("Quality assurance", "Assurance qualité", "professional"),
    ("Industrial safety", "Sécurité industrielle", "professional"),
    ("Production planning", "Planification de la production", "professional"),
    ("Logistics", "Logistique", "professional"),
    ("Purchasing", "Achats", "professional"),
    ("Sustainable sourcing", "Approvisionnement responsable", "professional"),
    ("Product design", "Conception de produits", "professional"),
    ("Materials science", "Science des matériaux", "professional"),
    ("User research", "Recherche utilisateur", "professional"),
    ("Data analysis", "Analyse de données", "professional"),
    ("Programming", "Programmation", "professional"),
    ("Cybersecurity", "Cybersécurité", "professional"),
    ("Cloud infrastructure", "Infrastructure infonuagique", "professional"),
    ("Digital marketing", "Marketing numérique", "professional"),
    ("Brand strategy", "Stratégie de marque", "professional"),
    ("Key account sales", "Vente grands comptes", "professional"),
    ("Customer relations", "Relation client", "professional"),
    ("Recruiting", "Recrutement", "professional"),
    ("Labour law", "Droit du travail", "professional"),
    ("Public speaking", "Prise de parole en public", "interpersonal"),
    ("Active listening", "Écoute active", "interpersonal"),
    ("Giving feedback", "Art du retour", "interpersonal"),
    ("Leading a team", "Animation d’équipe", "interpersonal"),
    ("Delegating", "Délégation", "interpersonal"),
    ("Negotiation", "Négociation", "interpersonal"),
    ("Conflict resolution", "Résolution de conflits", "interpersonal"),
    ("Working across cultures", "Travail interculturel", "interpersonal"),
    ("Self-confidence", "Confiance en soi", "interpersonal"),
    ("Time management", "Gestion du temps", "interpersonal"),
    ("Stress management", "Gestion du stress", "interpersonal"),
    ("Leading change", "Conduite du changement", "interpersonal"),
    ("Networking", "Réseautage", "interpersonal"),
    ("Writing clearly", "Rédaction claire", "interpersonal"),
]
FRENCH = {english: french for english, french, _ in SKILLS}
SOFT = [english for english, _, kind in SKILLS if kind == "interpersonal"]

# Department: its own skills, job titles from junior to senior in English and French (masculine|feminine).
DEPARTMENTS = {
    "Finance": (["Budgeting", "Financial analysis", "Cost accounting", "Data analysis"],
                ["Accountant", "Financial analyst", "Controller", "Finance lead", "Finance director"],
                ["Comptable", "Analyste financier|Analyste financière", "Contrôleur de gestion|Contrôleuse de gestion",
                 "Responsable finances", "Directeur financier|Directrice financière"]),
    "Juridique": (["Contract law", "Compliance", "Labour law", "Writing clearly"],
                  ["Paralegal", "Legal counsel", "Senior counsel", "Legal lead", "General counsel"],
                  ["Assistant juridique|Assistante juridique", "Juriste", "Juriste principal|Juriste principale",
                   "Responsable juridique", "Directeur juridique|Directrice juridique"]),
    "Production": (["Production planning", "Process improvement", "Industrial safety", "Quality assurance"],
                   ["Operator", "Shift supervisor", "Production engineer", "Plant manager", "Production director"],
                   ["Opérateur|Opératrice", "Chef d’équipe|Cheffe d’équipe", "Ingénieur de production|Ingénieure de production",
                    "Responsable d’usine", "Directeur de production|Directrice de production"]),
    "Logistique": (["Logistics", "Purchasing", "Sustainable sourcing", "Production planning"],
                   ["Stock keeper", "Buyer", "Supply planner", "Logistics lead", "Supply chain director"],
                   ["Magasinier|Magasinière", "Acheteur|Acheteuse", "Planificateur|Planificatrice", "Responsable logistique",
                    "Directeur logistique|Directrice logistique"]),
    "Recherche & design": (["Product design", "Materials science", "User research", "Sustainable sourcing"],
                           ["Design assistant", "Product designer", "Senior designer", "Design lead",
                            "Design director"],
                           ["Assistant design|Assistante design", "Concepteur produit|Conceptrice produit",
                            "Concepteur principal|Conceptrice principale", "Responsable design",
                            "Directeur du design|Directrice du design"]),
    "Informatique": (["Programming", "Cybersecurity", "Cloud infrastructure", "Data analysis"],
                     ["Support technician", "Developer", "Senior developer", "Platform lead", "IT director"],
                     ["Technicien support|Technicienne support", "Développeur|Développeuse",
                      "Développeur principal|Développeuse principale", "Responsable plateforme",
                      "Directeur informatique|Directrice informatique"]),
    "Marketing": (["Digital marketing", "Brand strategy", "User research", "Writing clearly"],
                  ["Marketing assistant", "Content manager", "Brand manager", "Marketing lead", "Marketing director"],
                  ["Assistant marketing|Assistante marketing", "Gestionnaire de contenus", "Chef de marque|Cheffe de marque",
                   "Responsable marketing", "Directeur marketing|Directrice marketing"]),
    "Ventes": (["Key account sales", "Customer relations", "Negotiation", "Contract law"],
               ["Sales assistant", "Sales representative", "Key account manager", "Sales lead", "Sales director"],
               ["Assistant commercial|Assistante commerciale", "Délégué commercial|Déléguée commerciale",
                "Responsable grands comptes", "Chef des ventes|Cheffe des ventes",
                "Directeur des ventes|Directrice des ventes"]),
    "Ressources humaines": (["Recruiting", "Labour law", "Leading change", "Conflict resolution"],
                            ["HR assistant", "Recruiter", "HR partner", "HR lead", "HR director"],
                            ["Assistant RH|Assistante RH", "Recruteur|Recruteuse", "Partenaire RH", "Responsable RH",
                             "Directeur RH|Directrice RH"]),
    "Qualité": (["Quality assurance", "Process improvement", "Compliance", "Industrial safety"],
                ["Quality technician", "Quality analyst", "Quality engineer", "Quality lead", "Quality director"],
                ["Technicien qualité|Technicienne qualité", "Analyste qualité", "Ingénieur qualité|Ingénieure qualité",
                 "Responsable qualité", "Directeur qualité|Directrice qualité"]),
}

# Site: country, time zone, weight, chance of each language.
SITES = {
    "Saint-Malo": ("France", "Europe/Paris", 34, {"fr": 1.0, "en": 0.55, "es": 0.1}),
    "Lyon": ("France", "Europe/Paris", 22, {"fr": 1.0, "en": 0.6, "it": 0.12}),
    "Bruxelles": ("Belgique", "Europe/Brussels", 14, {"fr": 0.9, "nl": 0.6, "en": 0.8}),
    "Montréal": ("Canada", "America/Toronto", 16, {"fr": 0.95, "en": 0.85}),
    "Halifax": ("Canada", "America/Halifax", 8, {"en": 1.0, "fr": 0.45}),
    "Cork": ("Ireland", "Europe/Dublin", 8, {"en": 1.0, "fr": 0.3, "de": 0.1}),
}
LANGUAGE_NAMES = {
    "en": {"fr": "French", "en": "English", "es": "Spanish", "it": "Italian", "nl": "Dutch", "de": "German"},
    "fr": {"fr": "français", "en": "anglais", "es": "espagnol", "it": "italien", "nl": "néerlandais",
           "de": "allemand"},
}

LEVELS = ["Junior", "Intermédiaire", "Senior", "Principal", "Direction"]

# What an English sample calls the departments, levels, countries and sites.
ENGLISH = {
    "Juridique": "Legal", "Logistique": "Logistics", "Recherche & design": "Research & design", "Informatique": "IT",
    "Ventes": "Sales", "Ressources humaines": "Human resources", "Qualité": "Quality",
    "Intermédiaire": "Intermediate", "Direction": "Executive", "Belgique": "Belgium", "Bruxelles": "Brussels",
}
# The lists have Ireland from the office in Cork.
FRENCH_COUNTRIES = {"Ireland": "Irlande"}

WOMEN = ("Éloïse Inès Maëlle Solène Nolwenn Gwenaëlle Océane Clémence Apolline Zoé Aïcha Fatou Yasmine Nadia Leïla "
         "Mei Linh Ana Lucía Giulia Saskia Femke Anaïs Noémie Maude Geneviève Siobhán Aoife Niamh Fiona Grace Hannah "
         "Olivia Priya Ruth Adèle Bérénice Capucine Domitille Faustine").split()
MEN = ("Mathéo Loïc Yann Erwan Théo Rémi Gaël Corentin Étienne Antoine Karim Mehdi Ibrahima Moussa Tarek Minh Hugo "
       "Diego Matteo Joost Pieter Olivier Jérôme Benoît Félix Alexis Cormac Declan Eoin Liam Noah Owen Samuel Arjun "
       "Tomasz Aurèle Basile Côme Donatien Fabrice").split()
NEUTRAL = "Camille Dominique Alix Charlie Sacha Robin Morgan Ari".split()
FAMILY = ("Œuvré Le Goff|Kerouédan|Le Bihan|Tanguy|Guivarc’h|Lemoine|Dufresne|Marchand|Besson|Chevalier|Perrault|"
          "Carpentier|Delorme|Fontaine|Girardin|Hébert|Jourdain|Lacombe|Mercier|Noël|Pelletier|Quesnel|Rousselet|"
          "Sabatier|Thévenet|Vasseur|Benali|Cherkaoui|Diallo|Traoré|N’Diaye|Ouedraogo|Haddad|Mansouri|Nguyên|Trân|"
          "Fernandes|Moreira|Rossi|Bianchi|De Smet|Van den Berg|Peeters|Janssens|Tremblay|Gagnon|Bouchard|Desrosiers|"
          "Lévesque|Côté|MacDonald|Fraser|Campbell|O’Sullivan|Murphy|Ní Bhriain|Kelly|Walsh|Iyer|Kowalczyk|Schäfer|"
          "Møller").replace("Œuvré Le Goff|", "Œuvré|Le Goff|").split("|")


def latin1252(text):
    """Letters that windows-1252 lacks lose their accents, as they do in the systems that write it."""
    kept = ""
    for letter in text:
        try:
            letter.encode("cp1252")
            kept += letter
        except UnicodeEncodeError:
            kept += "".join(c for c in unicodedata.normalize("NFD", letter) if not unicodedata.combining(c))
    return kept


def address(given, family, taken):
    def plain(text):
        text = text.replace("œ", "oe").replace("Œ", "Oe").replace("ø", "o").replace("ł", "l").replace("’", "")
        text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
        return text.lower().replace(" ", "")
    base = f"{plain(given)}.{plain(family)}"
    name, number = base, 2
    while name in taken:
        name, number = f"{base}{number}", number + 1
    taken.add(name)
    return name + "@brume-et-sel.example"


def weighted(weights):
    return rng.choices(list(weights), list(weights.values()))[0]


class Made:
    pass


def make_people():
    people, names, mails = [], set(), set()
    ranks = [("mentor", 4)] * 7 + [("mentor", 3)] * 15 + [("mentor", 2)] * 26 + [("mentor", 1)] * 12
    ranks += [("mentee", 2)] * 10 + [("mentee", 1)] * 52 + [("mentee", 0)] * 78
    departments = list(DEPARTMENTS)
    for number, (role, level) in enumerate(ranks):
        person = Made()
        person.role, person.level = role, level
        while True:
            person.form = rng.choices(["f", "m", "n"], [50, 44, 6])[0]
            given = rng.choice({"f": WOMEN, "m": MEN, "n": NEUTRAL}[person.form])
            person.given, person.family = latin1252(given), latin1252(rng.choice(FAMILY))
            if (person.given, person.family) not in names:
                break
        names.add((person.given, person.family))
        person.mail = address(given, person.family, mails)
        person.id = f"{310 + number * 7:06d}"
        person.department = departments[number % len(departments)] if level >= 3 else rng.choice(departments)
        person.site = weighted({site: facts[2] for site, facts in SITES.items()})
        person.country, person.zone, _, spoken = SITES[person.site]
        person.languages = [code for code, chance in spoken.items() if rng.random() < chance] or [next(iter(spoken))]
        oldest = {0: (2021, 2026), 1: (2016, 2024), 2: (2010, 2021), 3: (2005, 2017), 4: (2001, 2014)}[level]
        person.hired = datetime.date(rng.randint(*oldest), rng.randint(1, 12), rng.randint(1, 28))
        if person.hired > datetime.date(2026, 2, 20):
            person.hired = datetime.date(2025, person.hired.month, person.hired.day)
        person.hired -= datetime.timedelta(max(0, person.hired.weekday() - 4))  # nobody begins on a weekend
        people.append(person)

    # Everybody reports to somebody one level up or more, of the same department where there is somebody.
    head = people[0]
    for person in people:
        if person is head:
            person.manager = None
            continue
        above = [other for other in people if other.level > person.level and other.role == "mentor"]
        near = [other for other in above if other.department == person.department]
        nearest = min((other.level for other in near), default=None)
        pool = [other for other in near if other.level == nearest] or [head]
        here = [other for other in pool if other.site == person.site]
        person.manager = rng.choice(here or pool)

    for person in people:
        own = DEPARTMENTS[person.department][0]
        if person.role == "mentor":
            offered = rng.sample(own, rng.randint(1, 3)) + rng.sample(SOFT, rng.randint(1, 3))
            if rng.random() < 0.3:
                offered.append(rng.choice([english for english, _, _ in SKILLS]))
            person.offers = [(skill, min(5, max(2, person.level + rng.randint(0, 2))))
                             for skill in dict.fromkeys(offered)]
            person.capacity = rng.choices([1, 2, 3, 4], [22, 24, 10, 4])[0]
            person.seeks = []
        else:
            person.offers, person.capacity = [], None
        if person.role == "mentee":
            sought = rng.sample(own, rng.randint(1, 2)) + rng.sample(SOFT, rng.randint(1, 2))
            if rng.random() < 0.25:  # somebody who wants to change department
                sought[0] = rng.choice(DEPARTMENTS[rng.choice(list(DEPARTMENTS))][0])
            person.seeks = list(dict.fromkeys(sought))
    for person in rng.sample([p for p in people if p.role == "mentor" and p.level <= 2], 6):
        person.role = "both"
        person.seeks = rng.sample(SOFT, 2)

    # Real lists are never complete.
    mentees = [p for p in people if p.role == "mentee"]
    for person in rng.sample(mentees, 5):
        person.level = None
    for person in rng.sample(mentees, 6):
        person.seeks = []
    for person in rng.sample(mentees, 3):
        person.languages = []
    for person in rng.sample(mentees, 2):
        person.mail = ""
    for person in people:
        person.state = "accepted"
    for person in rng.sample(mentees, 6):
        person.state = "applied"
    return people


def column_name(index):
    return chr(ord("A") + index)


def write_xlsx(path, sheet_name, header, rows, widths):
    """A small workbook with text, whole numbers and dates; the same bytes every time."""
    def cell(row, index, value):
        at = f"{column_name(index)}{row}"
        if value is None or value == "":
            return ""
        if isinstance(value, datetime.date):
            return f'<c r="{at}" s="1"><v>{(value - datetime.date(1899, 12, 30)).days}</v></c>'
        if isinstance(value, int):
            return f'<c r="{at}"><v>{value}</v></c>'
        style = ' s="2"' if row == 1 else ""
        return f'<c r="{at}"{style} t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'

    lines = []
    for number, row in enumerate([header] + rows, start=1):
        cells = "".join(cell(number, index, value) for index, value in enumerate(row))
        lines.append(f'<row r="{number}">{cells}</row>')
    columns = "".join(f'<col min="{i + 1}" max="{i + 1}" width="{w}" customWidth="1"/>' for i, w in enumerate(widths))
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    parts = {
        "[Content_Types].xml":
            f'{head}<Types xmlns="{package}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kinds}.sheet.main+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{kinds}.styles+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kinds}.worksheet+xml"/></Types>',
        "_rels/.rels":
            f'{head}<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
            f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml":
            f'{head}<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
            f'<sheet name="{escape(sheet_name)}" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
            f'{head}<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="rId2" Type="{office}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml":
            f'{head}<styleSheet xmlns="{main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
            '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
            '<fills count="2"><fill><patternFill patternType="none"/></fill>'
            '<fill><patternFill patternType="gray125"/></fill></fills>'
            '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
            '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
            '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
            '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
            '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml":
            f'{head}<worksheet xmlns="{main}"><sheetViews><sheetView workbookViewId="0">'
            '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
            f'<cols>{columns}</cols><sheetData>{"".join(lines)}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (2026, 3, 2, 9, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode("utf-8"))


def write_mentors(people):
    header = ["Employee ID", "Form of address", "First name", "Last name", "Email", "Job title", "Department", "Site",
              "Country", "Time zone", "Level", "Manager ID", "Hire date", "Languages", "Role", "Maximum mentees",
              "Skills offered", "Skills sought", "Desk phone"]
    rows = []
    for person in people:
        title = DEPARTMENTS[person.department][1][person.level]
        rows.append([
            person.id, {"f": "Ms", "m": "Mr", "n": "Mx"}[person.form], person.given, person.family, person.mail, title,
            person.department, person.site, person.country, person.zone, LEVELS[person.level],
            person.manager.id if person.manager else "", person.hired,
            ", ".join(LANGUAGE_NAMES["en"][code] for code in person.languages),
            "Mentor and mentee" if person.role == "both" else "Mentor", person.capacity,
            "; ".join(f"{skill} ({level})" for skill, level in person.offers), "; ".join(person.seeks),
            str(rng.randint(1000, 9999))])
    write_xlsx(HERE / "mentors.xlsx", "Mentors", header, rows,
               [12, 14, 14, 16, 34, 24, 20, 12, 10, 18, 14, 12, 12, 20, 18, 16, 60, 36, 11])


def write_mentees(people):
    states = {"accepted": {"f": "acceptée", "m": "accepté", "n": "acceptée"},
              "applied": {"f": "candidate", "m": "candidat", "n": "candidate"}}
    text = io.StringIO()
    table = csv.writer(text, delimiter=";", lineterminator="\r\n")
    table.writerow(["Matricule", "Civilité", "Prénom", "Nom", "Adresse e-mail", "Intitulé du poste", "Département",
                    "Site", "Pays", "Fuseau horaire", "Niveau", "Matricule du responsable", "Date d’embauche",
                    "Langues de travail", "Rôle", "Compétences recherchées", "Statut de participation", "Badge"])
    for person in people:
        table.writerow([
            person.id, {"f": "Mme", "m": "M.", "n": ""}[person.form], person.given, person.family, person.mail,
            french_title(person),
            person.department, person.site, person.country, person.zone,
            LEVELS[person.level] if person.level is not None else "", person.manager.id,
            person.hired.strftime("%d/%m/%Y"), ", ".join(LANGUAGE_NAMES["fr"][code] for code in person.languages),
            {"f": "mentorée", "m": "mentoré", "n": "mentoré·e"}[person.form],
            "; ".join(FRENCH[skill] for skill in person.seeks), states[person.state][person.form],
            f"B{rng.randint(10000, 99999)}"])
    (HERE / "mentees.csv").write_bytes(text.getvalue().encode("cp1252"))


def french_title(person):
    titles = DEPARTMENTS[person.department][2][person.level if person.level is not None else 0].split("|")
    return titles[0] if person.form == "m" else titles[-1]


def english_title(person):
    return DEPARTMENTS[person.department][1][person.level or 0]


def write_titles(name, header, people, title, said):
    """Job title, department, site, country and level of everybody in one language."""
    text = io.StringIO()
    table = csv.writer(text, delimiter=";", lineterminator="\n")
    table.writerow(header)
    for person in people:
        level = LEVELS[person.level] if person.level is not None else ""
        table.writerow([person.id, title(person)] +
                       [said.get(word, word) for word in (person.department, person.site, person.country, level)])
    (HERE / name).write_text(text.getvalue(), encoding="utf-8", newline="")


def write_skills():
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["name_en", "name_fr", "type"])
    for skill in SKILLS:
        table.writerow(skill)
    (HERE / "skills.csv").write_text(text.getvalue(), encoding="utf-8", newline="")


if __name__ == "__main__":
    everybody = make_people()
    write_skills()
    mentors = [person for person in everybody if person.role != "mentee"]
    mentees = [person for person in everybody if person.role == "mentee"]
    write_mentors(mentors)
    write_mentees(mentees)
    write_titles("titles.fr.csv", ["Matricule", "Intitulé du poste", "Département", "Site", "Pays", "Niveau"], everybody,
                 french_title, FRENCH_COUNTRIES)
    write_titles("titles.en.csv", ["Employee ID", "Job title", "Department", "Site", "Country", "Level"], everybody,
                 english_title, ENGLISH)
