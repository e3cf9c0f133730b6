#include "wording/why.h"

#include <algorithm>
#include <cmath>

#include <QStringList>

#include "app/directory.h"
#include "mentoring/person_facts.h"
#include "said.h"
#include "wording/criteria.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::wording {

namespace {

using matching::Participant;

/// What a person has in a field, in words; of languages their codes are words.
QStringList valuesIn(const FieldRef& field, const Person& person, const std::vector<CustomField>& fields) {
    QStringList words;
    const auto add = [&](const auto& value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, std::string>) {
            if (!value.empty())
                words << toQt(value);
        } else if constexpr (std::is_same_v<Value, std::vector<std::string>>) {
            for (const auto& one : value)
                words << (field.field == Field::WorkingLanguages ? languageNames({one}) : toQt(one));
        }
    };
    if (field.field == Field::Custom) {
        if (const auto* known = customFieldOf(field, fields))
            if (const auto* value = person.customValue(known->id))
                std::visit(add, *value);
    } else if (const auto* fact = factOf(field.field)) {
        std::visit([&](auto member) { add(person.*member); }, fact->member);
    }
    return words;
}

std::optional<int> placeIn(const std::vector<PersonId>& wishes, PersonId person) {
    const auto found = std::ranges::find(wishes, person);
    return found == wishes.end() ? std::nullopt : std::optional(static_cast<int>(found - wishes.begin()) + 1);
}

QString wishAt(const std::optional<int>& place) {
    return place ? Said::tr("wish %1", "the how-manieth").arg(number(*place)) : QString();
}

} // namespace

QString inCommon(const matching::Scorer& scorer, std::size_t index, matching::PairIndex pair,
                 const NameOfSkill& skill) {
    const auto& criterion = scorer.criteria().criteria[index];
    const auto& snapshot = scorer.snapshot();
    const auto& mentee = snapshot.mentees[static_cast<std::size_t>(pair.mentee)];
    const auto& mentor = snapshot.mentors[static_cast<std::size_t>(pair.mentor)];
    const auto valuesOf = [&](const Participant& one) {
        return valuesIn(criterion.field, one.person, snapshot.customFields);
    };
    switch (criterion.kind) {
    case CriterionKind::Skills: {
        QStringList skills;
        for (const auto& sought : mentee.part.seeks)
            if (std::ranges::find(mentor.part.offers, sought.skill, &OfferedSkill::skill) != mentor.part.offers.end())
                skills << skill(sought.skill);
        return skills.join(QStringLiteral(", "));
    }
    case CriterionKind::SameValue:
        return valuesOf(mentee).join(QStringLiteral(", "));
    case CriterionKind::DifferentValue: {
        const auto mine = valuesOf(mentee).join(QStringLiteral(", "));
        const auto theirs = valuesOf(mentor).join(QStringLiteral(", "));
        return mine.isEmpty() || theirs.isEmpty() ? QString() : mine + QStringLiteral(" – ") + theirs;
    }
    case CriterionKind::InSet:
        return valuesOf(criterion.side == Side::Mentee ? mentee : mentor).join(QStringLiteral(", "));
    case CriterionKind::Overlap: {
        const auto theirs = valuesOf(mentor);
        QStringList shared;
        for (const auto& one : valuesOf(mentee))
            if (theirs.contains(one, Qt::CaseInsensitive))
                shared << one;
        return shared.join(QStringLiteral(", "));
    }
    case CriterionKind::OrderedSteps:
    case CriterionKind::Nearness:
        if (criterion.field.field == Field::Level && mentee.person.level && mentor.person.level) {
            const int gap = *mentor.person.level - *mentee.person.level;
            return gap == 0  ? Said::tr("same level")
                   : gap > 0 ? Said::tr("%Ln level(s) above", nullptr, gap)
                             : Said::tr("%Ln level(s) below", nullptr, -gap);
        }
        return {};
    case CriterionKind::TimeZoneDistance:
        if (mentee.zoneMinutes && mentor.zoneMinutes && *mentee.zoneMinutes != *mentor.zoneMinutes)
            return Said::tr("%1 h apart").arg(number(std::abs(*mentee.zoneMinutes - *mentor.zoneMinutes) / 60));
        return {};
    case CriterionKind::MenteeWishes:
        return wishAt(placeIn(mentee.part.mentorWishes, mentor.person.id));
    case CriterionKind::MentorWishes:
        return wishAt(placeIn(mentor.part.menteeWishes, mentee.person.id));
    case CriterionKind::Words: {
        constexpr std::size_t most = 5;
        auto words = scorer.wordsInCommon(index, pair.mentee, pair.mentor);
        words.resize(std::min(words.size(), most));
        QStringList shared;
        for (const auto& word : words)
            shared << toQt(word);
        return shared.join(QStringLiteral(", "));
    }
    }
    return {};
}

NameOfSkill namesIn(const Directory& directory) {
    return [&directory](SkillId id) {
        const auto* skill = directory.skill(id);
        return skill ? name(*skill) : QString();
    };
}

QString why(const matching::Scorer& scorer, matching::PairIndex pair, const NameOfSkill& skill) {
    const auto explanation = scorer.explain(pair.mentee, pair.mentor);
    const auto& set = scorer.criteria();
    auto parts = explanation.parts;
    std::erase_if(parts, [](const matching::Part& part) { return part.weight == 0; });
    std::ranges::stable_sort(parts, std::greater<>{}, &matching::Part::points);
    // Of a degree: less is no reason. Texts are never the same: a fifth is much.
    const auto speaksFor = [&](const Criterion& criterion) {
        return criterion.kind == CriterionKind::Words ? 0.1 : 0.5;
    };
    QStringList fits;
    QStringList fitsNot;
    QStringList unknown;
    for (const auto& part : parts) {
        const auto& criterion = set.criteria[part.criterion];
        const auto called = name(criterion);
        if (!part.degree) {
            unknown << called;
        } else if (*part.degree < speaksFor(criterion)) {
            fitsNot << called;
        } else {
            const auto common = inCommon(scorer, part.criterion, pair, skill);
            fits << (common.isEmpty() ? called
                                      : Said::tr("%1 (%2)", "criterion, what is in common").arg(called, common));
        }
    }
    const auto semicolons = [](const QStringList& words) {
        return words.join(Said::tr("; ", "between the criteria that speak for a pair"));
    };
    QStringList said;
    said << (fits.isEmpty() ? Said::tr("Little speaks for this pair.")
                            : Said::tr("Fits by: %1.").arg(semicolons(fits)));
    if (!fitsNot.isEmpty())
        said << Said::tr("Hardly by: %1.").arg(semicolons(fitsNot));
    if (!unknown.isEmpty())
        said << Said::tr("Not known: %1.").arg(semicolons(unknown));
    return said.join(u' ');
}

} // namespace mentoring::wording
