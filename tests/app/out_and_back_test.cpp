// What goes out as a table comes back as it was: everything that is known of a person, in both languages and formats.
#include <algorithm>
#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/export_service.h"
#include "app/import_service.h"
#include "formats/entity_json.h"
#include "support/temporary_organisation.h"
#include "wording/columns.h"
#include "wording/language.h"

using namespace mentoring;
using namespace mentoring::test;

namespace {

using wording::Language;

/// Speaks a language as long as it lives.
struct Speaking {
    explicit Speaking(Language language) { wording::speak(language); }
    ~Speaking() { wording::speak(Language::English); }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
};

struct Way {
    Language language;
    const char* file;
};
constexpr Way ways[] = {{Language::English, "people.xlsx"},
                        {Language::English, "people.csv"},
                        {Language::French, "people.xlsx"},
                        {Language::French, "people.csv"}};

Date day(int year, unsigned month, unsigned dayOfMonth) {
    return Date{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(dayOfMonth)};
}

const std::vector<std::string> levels{"AA", "AO", "EO"};

/// Twelve people, all of them different in everything, in words that tables are known to break.
class RichOrganisation : public TemporaryOrganisation {
public:
    RichOrganisation() : program(addProgram("Spring")) {
        file->vocabulary().setLevels(levels);
        for (const auto* name : {"Python", "Python (4)", "Finance; accounting", "Négociation, vente", "He said “no”",
                                 "The \"five\" whys", "R&D", "Aucune"}) {
            Skill skill;
            skill.nameEn = name;
            skills.push_back(file->vocabulary().addSkill(skill));
        }
        const auto field = [this](const char* name, CustomFieldKind kind, std::vector<std::string> choices = {}) {
            CustomField custom;
            custom.name = name;
            custom.kind = kind;
            custom.choices = std::move(choices);
            fields.push_back(file->vocabulary().addCustomField(custom));
        };
        field("Level", CustomFieldKind::Text);
        field("Shoe size", CustomFieldKind::Number);
        field("First aid since", CustomFieldKind::Date);
        field("Shirt", CustomFieldKind::OneChoice, {"M", "Large (EU)", "12/2026"});
        field("Diets", CustomFieldKind::SeveralChoices, {"no nuts; at all", "vegan", "halal, kosher"});
        field("Skills", CustomFieldKind::Text);
        for (int i = 0; i < 12; ++i)
            addPerson(i);
        for (int i = 0; i < 12; ++i)
            enrol(i);
        file->programs().addNeverPair(ids[0], ids[3], "Neighbours; since (2019)");
        file->programs().addNeverPair(ids[0], ids[4], "Asked for");
    }

    ProgramId program;
    std::vector<SkillId> skills;
    std::vector<CustomFieldId> fields;
    std::vector<PersonId> ids;

private:
    void addPerson(int i) {
        const auto n = std::to_string(i);
        const auto text = [i](std::initializer_list<const char*> some) {
            return std::string(*(some.begin() + i % static_cast<int>(some.size())));
        };
        Person person;
        person.staffId = i == 5 ? "" : "00" + n;
        person.givenName = text({"Éloïse", "Jean-Luc", "O’Brien", "Ana María"});
        person.familyName = text({"Œuvré", "d'Artois", "van der Berg", "Lee", "Martin"}) + (i > 4 ? " " + n : "");
        person.email = i == 3 ? "" : "p" + n + "@exemple.fr";
        person.jobTitle = text({"=1+2", "+33 support", "-chief", "@home", "'quoted", "Chef; adjointe", "a \"b\" c"});
        person.department = text({"R&D; Lyon", "Finance, audit", "Ventes"}) + n;
        person.site = text({"Lyon", "Montréal\tOuest", "007"});
        person.country = text({"FR", "Canada", "São Tomé"});
        person.timeZone = text({"Europe/Paris", "America/Montreal", "UTC"});
        person.level = i % 4 == 3 ? std::nullopt : std::optional(1 + i % 3);
        if (i > 0)
            person.manager = ids[static_cast<std::size_t>(i == 4 ? 3 : i == 6 ? 5 : (i - 1) / 2)];
        person.hireDate = day(2001 + i, 1 + static_cast<unsigned>(i), 3);
        person.workingLanguages = i % 2 ? std::vector<std::string>{"en", "fr"} : std::vector<std::string>{"de"};
        person.addressForm = static_cast<AddressForm>(i % 3);
        if (i % 2 == 0)
            person.setCustomValue(fields[0], "level of " + n);
        person.setCustomValue(fields[1], 36.5 + i * 0.1);
        if (i != 2)
            person.setCustomValue(fields[2], day(2020, 4, 1 + static_cast<unsigned>(i)));
        person.setCustomValue(fields[3], text({"M", "Large (EU)", "12/2026"}));
        if (i % 3 > 0)
            person.setCustomValue(fields[4], i % 3 == 1 ? std::vector<std::string>{"no nuts; at all", "vegan"}
                                                        : std::vector<std::string>{"halal, kosher"});
        person.setCustomValue(fields[5], "2026-01-0" + std::to_string(1 + i % 9));
        ids.push_back(file->people().add(person));
    }

    void enrol(int i) {
        const auto at = static_cast<std::size_t>(i);
        const auto person = [this, i](int other) { return ids[static_cast<std::size_t>((i + other) % 12)]; };
        Participation part;
        part.program = program;
        part.person = ids[at];
        part.asMentor = i % 3 != 1;
        part.asMentee = i % 3 != 0;
        part.state = i % 6 == 4   ? ParticipationState::Refused
                     : i % 6 == 5 ? ParticipationState::Withdrawn
                     : i % 6 == 3 ? ParticipationState::Applied
                                  : ParticipationState::Accepted;
        if (i % 6 > 3)
            part.stateReason = "Because; of " + std::to_string(i);
        if (part.asMentor) {
            part.offers = {{skills[at % 8], 1 + i % 5}, {skills[(at + 1) % 8], 5 - i % 5}};
            part.capacity = 1 + i % 4;
            part.menteeWishes = {person(2), person(1)};
        }
        if (part.asMentee) {
            part.seeks = {{skills[(at + 2) % 8], 1 + i % 3, 2, 4},
                          {skills[(at + 3) % 8], 2, std::nullopt, 5},
                          {skills[(at + 4) % 8], 3, 1, std::nullopt},
                          {skills[(at + 5) % 8], 2, std::nullopt, std::nullopt}};
            part.mentorWishes = {person(3), person(5), person(4)};
            part.waitingSince = day(2026, 1, 1 + static_cast<unsigned>(i));
        }
        part.nominated = i % 4 == 0;
        if (i % 4 < 2) {
            part.paused = true;
            part.pauseReason = "Leave, " + std::to_string(i);
            if (i % 4 == 0)
                part.pausedUntil = day(2026, 9, 1 + static_cast<unsigned>(i));
        }
        file->programs().enrol(part);
    }
};

/// What is to be the same, with names in the place of ids.
class Portraits {
public:
    explicit Portraits(const OrganisationFile& file) : m_directory(file.directory()) {
        for (const auto& person : m_directory.people())
            m_names.emplace(std::to_string(person.id.value), person.displayName());
        for (const auto& skill : m_directory.skills())
            m_names.emplace(std::to_string(skill.id.value), skill.nameEn + skill.nameFr);
        for (const auto& field : m_directory.customFields())
            m_names.emplace(std::to_string(field.id.value), field.name);
    }

    [[nodiscard]] std::map<std::string, std::string> of(ProgramId program) const {
        std::map<std::string, std::string> portraits;
        for (const auto& person : m_directory.people()) {
            auto object = read(formats::toJson(person));
            object.remove(QStringLiteral("id"));
            const auto* part = m_directory.participation(program, person.id);
            if (part) {
                auto how = read(formats::toJson(*part));
                for (const auto* key : {"id", "program", "person"})
                    how.remove(QString::fromLatin1(key));
                object[QStringLiteral("participation")] = how;
            }
            QJsonArray never;
            std::set<QString> sorted;
            for (const auto& pair : m_directory.neverPairs()) {
                if (pair.one == person.id || pair.other == person.id)
                    sorted.insert(named(pair.one == person.id ? pair.other.value : pair.one.value) + u'/' +
                                  QString::fromStdString(pair.reason));
            }
            for (const auto& one : sorted)
                never.append(one);
            object[QStringLiteral("never")] = never;
            portraits[person.displayName()] = QJsonDocument(object).toJson().toStdString();
        }
        return portraits;
    }

private:
    [[nodiscard]] QString named(std::int64_t id) const {
        return QString::fromStdString(m_names.at(std::to_string(id)));
    }

    [[nodiscard]] QJsonObject read(const std::string& json) const {
        return withNames(QJsonDocument::fromJson(QByteArray::fromStdString(json)).object()).toObject();
    }

    [[nodiscard]] QString nameFor(const QString& text) const {
        const auto found = m_names.find(text.toStdString());
        return found == m_names.end() ? text : QString::fromStdString(found->second);
    }

    [[nodiscard]] QJsonValue withNames(const QJsonValue& value, bool ordered = false) const {
        if (value.isObject()) {
            QJsonObject object;
            const auto before = value.toObject();
            for (auto it = before.begin(); it != before.end(); ++it)
                object[nameFor(it.key())] = withNames(it.value(), it.key().endsWith(QLatin1String("Wishes")));
            return object;
        }
        if (!value.isArray())
            return value.isString() ? QJsonValue(nameFor(value.toString())) : value;
        std::vector<QJsonValue> values;
        for (const auto& one : value.toArray())
            values.push_back(withNames(one));
        // Skills stand in the order of their ids, wishes in the order that was wished for.
        if (!ordered)
            std::ranges::sort(values, {}, [](const QJsonValue& one) {
                return QJsonDocument(QJsonArray{one}).toJson(QJsonDocument::Compact);
            });
        QJsonArray array;
        for (const auto& one : values)
            array.append(one);
        return array;
    }

    const Directory& m_directory;
    std::map<std::string, std::string> m_names;
};

intake::ImportPlan planOf(const OrganisationFile& file, ImportService& imports, ProgramId program, const QString& path,
                          cells::Layout& layout) {
    const auto source = ImportService::read(path);
    layout = intake::guessLayout(source.table, source.isText());
    const auto mapping = intake::proposeMapping(source.table, layout, file.directory().levels()).mapping;
    return imports.plan(source, layout, mapping, imports.context(program), {});
}

std::string saidOf(const intake::ImportPlan& plan) {
    std::string text;
    for (const auto& row : plan.rows) {
        for (const auto& problem : row.problems)
            text += row.name + ": " + std::string(intake::nameOf(problem.reason)) + " " + problem.header + " " +
                    problem.value + "\n";
        for (const auto& warning : row.warnings) {
            // One of them has no address, which is no matter of reading.
            if (warning.reason != intake::WarningReason::EmailMissing)
                text += row.name + ": " + std::string(intake::nameOf(warning.reason)) + " " + warning.value + "\n";
        }
        if (row.kind == intake::RowKind::Changed) {
            for (const auto& change : row.changes)
                text +=
                    row.name + ": " + intake::nameOf(change.field) + " " + change.before + " -> " + change.after + "\n";
        }
    }
    return text;
}

} // namespace

TEST(OutAndBack, AnExportReadIntoTheSameFileChangesNothing) {
    RichOrganisation org;
    for (const auto& way : ways) {
        const Speaking speaking(way.language);
        const auto path = org.path(QString::fromLatin1(way.file));
        org.file->exports().people(path, true, org.program, {}, wording::exportWords(wording::peopleSheet()))({});
        // Read back in the other language of the screen.
        wording::speak(way.language == Language::French ? Language::English : Language::French);
        cells::Layout layout;
        const auto plan = planOf(*org.file, org.file->imports(), org.program, path, layout);
        EXPECT_EQ(plan.counts.rows, 12U);
        EXPECT_EQ(plan.counts.same, 12U) << way.file << static_cast<int>(way.language) << "\n" << saidOf(plan);
        EXPECT_TRUE(plan.changesNothing());
        EXPECT_THAT(plan.ignored, testing::IsEmpty());
        EXPECT_THAT(saidOf(plan), testing::IsEmpty());
    }
}

TEST(OutAndBack, AnExportReadIntoAnEmptyFileGivesTheSamePeople) {
    RichOrganisation org;
    const auto before = Portraits(*org.file).of(org.program);
    for (const auto& way : ways) {
        const Speaking speaking(way.language);
        const auto path = org.path(QString::fromLatin1(way.file));
        org.file->exports().people(path, true, org.program, {}, wording::exportWords(wording::peopleSheet()))({});
        TemporaryOrganisation other;
        const auto program = other.addProgram("Autumn");
        other.file->vocabulary().setLevels(levels);
        cells::Layout layout;
        const auto plan = planOf(*other.file, other.file->imports(), program, path, layout);
        EXPECT_THAT(saidOf(plan), testing::IsEmpty()) << way.file;
        other.file->imports().apply(plan, layout);
        const auto after = Portraits(*other.file).of(program);
        ASSERT_EQ(after.size(), before.size());
        for (const auto& [name, portrait] : before)
            EXPECT_EQ(after.at(name), portrait) << way.file << static_cast<int>(way.language);
        EXPECT_EQ(other.file->directory().skills().size(), org.skills.size());
        for (const auto& field : org.file->directory().customFields()) {
            const auto& known = other.file->directory().customFields();
            const auto found = std::ranges::find(known, field.name, &CustomField::name);
            ASSERT_NE(found, known.end()) << field.name;
            EXPECT_EQ(found->kind, field.kind) << field.name;
        }
        other.undoLast();
        EXPECT_TRUE(other.file->directory().people().empty());
        EXPECT_TRUE(other.file->directory().neverPairs().empty());
    }
}

TEST(OutAndBack, NoFieldOfAPersonOrAParticipationIsForgotten) {
    RichOrganisation org;
    // Whoever adds a field finds here that it has to go out and come back, too: the two lines below no longer
    // compile, and the people above have to differ in it.
    [[maybe_unused]] const auto& [id, staffId, given, family, email, job, department, site, country, zone, level,
                                  manager, managerWritten, hired, languages, form, custom, archived, revision] =
        org.file->directory().people().front();
    [[maybe_unused]] const auto& [partId, program, person, asMentor, asMentee, offers, seeks, capacity, paused, until,
                                  why, state, reason, since, nominated, mentors, mentees, partRevision] =
        org.file->directory().participations(org.program).front();
    std::map<QString, std::set<QByteArray>> values;
    const auto look = [&](const std::string& json) {
        const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            values[it.key()].insert(QJsonDocument(QJsonArray{it.value()}).toJson());
        return object.keys();
    };
    std::set<QString> ofPeople;
    std::set<QString> ofParts;
    for (const auto& one : org.file->directory().people())
        for (const auto& key : look(formats::toJson(one)))
            ofPeople.insert(key);
    for (const auto& one : org.file->directory().participations(org.program))
        for (const auto& key : look(formats::toJson(one)))
            ofParts.insert(key);
    EXPECT_EQ(ofPeople.size(), 16U) << "all but whether somebody is archived and the words about a manager";
    EXPECT_EQ(ofParts.size(), 17U);
    for (const auto& [key, seen] : values) {
        const bool flag = key == QLatin1String("asMentor") || key == QLatin1String("asMentee") ||
                          key == QLatin1String("paused") || key == QLatin1String("nominated") ||
                          key == QLatin1String("program");
        EXPECT_GE(seen.size(), flag ? 1U : 2U) << key.toStdString();
    }
}

TEST(OutAndBack, AManagerWhomNobodyKnowsGoesAlongAsWritten) {
    TemporaryOrganisation org;
    for (const auto* written : {"", "Omar Said"}) {
        Person person;
        person.givenName = "Tess";
        person.familyName = std::string("Kuhn") + written;
        person.email = "kuhn" + std::to_string(person.familyName.size()) + "@a.org";
        person.managerWritten = written;
        org.file->people().add(person);
    }
    const auto path = org.path(QStringLiteral("people.csv"));
    org.file->exports().people(path, true, std::nullopt, {}, wording::exportWords(wording::peopleSheet()))({});
    TemporaryOrganisation other;
    cells::Layout layout;
    const auto into = other.addProgram("Spring");
    const auto plan = planOf(*other.file, other.file->imports(), into, path, layout);
    other.file->imports().apply(plan, layout);
    std::vector<std::string> words;
    for (const auto& person : other.file->directory().people())
        words.push_back(person.managerWritten);
    EXPECT_THAT(words, testing::UnorderedElementsAre("", "Omar Said"));
}

TEST(OutAndBack, PeopleWithoutNumbersAndAddressesComeBackByTheirNames) {
    TemporaryOrganisation org;
    const auto program = org.addProgram("Spring");
    org.file->programs().enrol(program, {org.add("Inès", "Haddad"), org.add("Paul", "Martin")}, true, false);
    for (const auto& way : ways) {
        const Speaking speaking(way.language);
        const auto path = org.path(QString::fromLatin1(way.file));
        org.file->exports().people(path, true, program, {}, wording::exportWords(wording::peopleSheet()))({});
        cells::Layout layout;
        const auto plan = planOf(*org.file, org.file->imports(), program, path, layout);
        EXPECT_EQ(plan.counts.same, 2U) << saidOf(plan);
        EXPECT_TRUE(plan.changesNothing());
    }
}

TEST(OutAndBack, PeopleWhoTakeNoPartOrAreArchivedComeBackSo) {
    RichOrganisation org;
    const auto outside = org.add("Zoé", "Sans-Programme", "zoe@exemple.fr");
    const auto archived = org.add("Paul", "Parti", "paul@exemple.fr");
    org.file->people().archive({archived});
    for (const auto& way : ways) {
        const Speaking speaking(way.language);
        const auto path = org.path(QString::fromLatin1(way.file));
        org.file->exports().people(path, true, org.program, {org.ids[0], outside, archived},
                                   wording::exportWords(wording::peopleSheet()))({});
        cells::Layout layout;
        const auto plan = planOf(*org.file, org.file->imports(), org.program, path, layout);
        EXPECT_EQ(plan.counts.same, 3U) << saidOf(plan);
    }
}
