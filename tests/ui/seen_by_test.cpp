#include <iostream>
#include <set>
#include <sstream>
#include <vector>

#include <gtest/gtest.h>

#include <QComboBox>
#include <QRegularExpression>

#include "all_forms.h"
#include "kit/utf8.h"
#include "matching_support.h"
#include "parts/audience_edit.h"
#include "support/handed_out.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

/// Who a sentence "Seen by: …" says will read all of it.
struct Said {
    QString sentence;
    QString readers; ///< without what it says of those who see some of it, or nothing

    explicit Said(const QString& whole) : sentence(whole), readers(whole) {
        for (const auto* end : {";", ", not by"})
            readers = readers.section(QLatin1String(end), 0, 0);
        readers = readers.section(QStringLiteral("Seen by: "), 1);
    }
    [[nodiscard]] bool names(const QString& name) const {
        const QRegularExpression whole(QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(name)));
        return whole.match(readers).hasMatch();
    }
};

using Lines = std::set<std::string>;
using HandedOut = std::vector<std::pair<Perspective, Lines>>;

/// What each of all people, and the coordinator, are handed out by the services.
HandedOut handedOut(const FormsWorld& world) {
    std::vector<Perspective> all{{}};
    for (const auto& person : world.file().directory().people())
        all.push_back({person.id});
    HandedOut lines;
    for (const auto& who : all) {
        world.sit(who);
        std::istringstream in(mentoring::test::everythingHandedOut(world.file()));
        auto& own = lines.emplace_back(who, Lines()).second;
        for (std::string line; std::getline(in, line);)
            own.insert(line);
    }
    return lines;
}

/// The choices of a form that its sentence may depend on: of pairs and of people.
std::vector<QComboBox*> choicesOf(const QDialog& form) {
    std::vector<QComboBox*> choices;
    for (auto* choice : form.findChildren<QComboBox*>()) {
        const bool isOfRecords = choice->itemData(choice->count() - 1).typeId() == QMetaType::LongLong;
        if (isOfRecords && choice->isEnabled() && choice->count() > 1)
            choices.push_back(choice);
    }
    return choices;
}

/// Null where the audience is said and not chosen.
QComboBox* audienceChoice(const AudienceEdit& audience) {
    auto* choice = audience.findChild<QComboBox*>();
    return choice && choice->isVisibleTo(&audience) ? choice : nullptr;
}

/// What is tried in a form: one line of one of its choices (none: as it is), and an audience.
struct Choice {
    int combo = -1;
    int line = 0;
    int audience = 0;
};

class SeenBy {
public:
    SeenBy(FormsWorlds& worlds, const FormCase& of) : m_worlds(worlds), m_form(of) {}

    /// In a file of its own: the sentence of the form beside who sees what was recorded with it.
    void look(const Choice& at) {
        const auto workspace = m_worlds.open(m_worlds.fresh());
        const FormsWorld world(*workspace);
        const auto before = handedOut(world);
        world.sit(m_form.desk(world));
        auto form = m_form.make(world);
        form->show();
        const auto typed = typeInto(*form, QStringLiteral("planted"));
        const auto choices = choicesOf(*form);
        if (at.combo >= 0)
            choices[static_cast<std::size_t>(at.combo)]->setCurrentIndex(at.line);
        auto* audience = form->findChild<AudienceEdit*>();
        if (auto* choice = audienceChoice(*audience))
            choice->setCurrentIndex(at.audience);
        const Said said(audience->sentence());
        form->accept();
        if (form->result() != QDialog::Accepted)
            return; // this choice asks for more
        ++accepted;
        compare(world, said, before, handedOut(world), typed);
    }

    int accepted = 0;

private:
    /// How many of the texts typed, or where there are none how many new records, somebody is handed out.
    static std::ptrdiff_t seenOf(const Lines& before, const Lines& after, const QStringList& typed) {
        Lines added;
        std::ranges::set_difference(after, before, std::inserter(added, added.end()));
        if (typed.isEmpty())
            return std::ssize(added);
        return std::ranges::count_if(typed, [&](const QString& text) {
            return std::ranges::any_of(
                added, [&](const std::string& line) { return line.find(text.toStdString()) != std::string::npos; });
        });
    }

    void compare(const FormsWorld& world, const Said& said, const HandedOut& before, const HandedOut& after,
                 const QStringList& typed) const {
        std::vector<std::ptrdiff_t> seen;
        for (std::size_t i = 0; i < after.size(); ++i)
            seen.push_back(seenOf(before[i].second, after[i].second, typed));
        const auto all = std::ranges::max(seen);
        EXPECT_GT(all, 0) << said.sentence.toStdString();
        sayForWhom(world, said, before, after);
        const auto writer = m_form.desk(world);
        for (std::size_t i = 0; i < after.size(); ++i) {
            const auto& who = after[i].first;
            const auto name = who == writer         ? QStringLiteral("you")
                              : who.isCoordinator() ? QStringLiteral("the coordinator")
                                                    : toQt(world.file().directory().person(*who.person)->displayName());
            EXPECT_EQ(said.names(name), seen[i] == all) << name.toStdString() << " is handed out " << seen[i] << " of "
                                                        << all << ": " << said.sentence.toStdString();
        }
    }

    /// What the coordinator records for somebody bears that person's name, as the form said.
    static void sayForWhom(const FormsWorld& world, const Said& said, const HandedOut& before, const HandedOut& after) {
        const auto name =
            QRegularExpression(QStringLiteral("Recorded for ([^.]*)\\.")).match(said.sentence).captured(1);
        if (name.isEmpty())
            return;
        const auto& people = world.file().directory().people();
        const auto author = std::ranges::find(people, name.toStdString(), &Person::displayName);
        ASSERT_NE(author, people.end()) << said.sentence.toStdString();
        const auto mark = "\"author\":\"" + std::to_string(author->id.value) + '"';
        for (std::size_t i = 0; i < after.size(); ++i) {
            for (const auto& line : after[i].second)
                EXPECT_TRUE(before[i].second.contains(line) || line.find(mark) != std::string::npos)
                    << said.sentence.toStdString() << '\n'
                    << line;
        }
    }

    FormsWorlds& m_worlds;
    const FormCase& m_form;
};

} // namespace

TEST(SeenBy, SaysWhoWillSeeItInEveryFormForEveryChoice) {
    FormsWorlds worlds;
    int forms = 0;
    int accepted = 0;
    for (const auto& form : allForms()) {
        SCOPED_TRACE(form.name());
        const auto workspace = worlds.open(worlds.fresh());
        const FormsWorld world(*workspace);
        world.sit(form.desk(world));
        const auto shown = form.make(world);
        const auto* audience = shown->findChild<AudienceEdit*>();
        if (!audience)
            continue;
        ++forms;
        std::vector<int> lines;
        for (const auto* choice : choicesOf(*shown))
            lines.push_back(choice->count());
        const auto* choice = audienceChoice(*audience);
        SeenBy look(worlds, form);
        for (int which = 0; which < (choice ? choice->count() : 1); ++which) {
            look.look({-1, 0, which});
            for (std::size_t combo = 0; combo < lines.size(); ++combo)
                for (int line = 0; line < lines[combo]; ++line)
                    look.look({static_cast<int>(combo), line, which});
        }
        EXPECT_GT(look.accepted, 0);
        accepted += look.accepted;
    }
    std::cout << forms << " forms, " << accepted << " records\n";
}

} // namespace mentoring::ui
