#include "mentoring/check.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <unordered_set>

#include "mentoring/reporting_line.h"

namespace mentoring {

namespace {

bool inRange(int value, int lowest, int highest) {
    return value >= lowest && value <= highest;
}

void requireReadable(Issues& issues, const std::string& text, Field field) {
    if (!isReadableText(text))
        issues.push_back({Issue::TextUnreadable, field});
}

void requireShort(Issues& issues, const std::string& text, Field field) {
    requireReadable(issues, text, field);
    if (lengthOf(text) > longestShortText)
        issues.push_back({Issue::TextTooLong, field});
}

void requireLong(Issues& issues, const std::string& text, Field field) {
    requireReadable(issues, text, field);
    if (lengthOf(text) > longestLongText)
        issues.push_back({Issue::TextTooLong, field});
}

bool fits(const CustomField& field, const CustomContent& content, Issue& issue) {
    const auto isChoice = [&](const std::string& text) {
        return std::find(field.choices.begin(), field.choices.end(), text) != field.choices.end();
    };
    issue = Issue::CustomValueOfOtherKind;
    switch (field.kind) {
    case CustomFieldKind::Text:
        return std::holds_alternative<std::string>(content);
    case CustomFieldKind::Number:
        return std::holds_alternative<double>(content);
    case CustomFieldKind::Date:
        return std::holds_alternative<Date>(content) && isValidDate(std::get<Date>(content));
    case CustomFieldKind::OneChoice:
        if (!std::holds_alternative<std::string>(content))
            return false;
        issue = Issue::CustomValueNotAChoice;
        return isChoice(std::get<std::string>(content));
    case CustomFieldKind::SeveralChoices:
        if (!std::holds_alternative<std::vector<std::string>>(content))
            return false;
        issue = Issue::CustomValueNotAChoice;
        return std::ranges::all_of(std::get<std::vector<std::string>>(content), isChoice);
    }
    return false;
}

} // namespace

bool isReadableText(std::string_view utf8) {
    const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(utf8[i]); };
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t highBits = 0x8080808080808080;
    for (std::size_t i = 0; i < utf8.size();) {
        // Most texts are plain letters: eight at a time, as long as none has its high bit set and none is a NUL.
        for (std::uint64_t eight = 0; i + sizeof eight <= utf8.size(); i += sizeof eight) {
            std::memcpy(&eight, utf8.data() + i, sizeof eight);
            if (((eight | (eight - ones)) & highBits) != 0)
                break;
        }
        if (i == utf8.size())
            break;
        const auto first = byteAt(i);
        if (first < 0x80) {
            if (first == 0)
                return false;
            ++i;
            continue;
        }
        const std::size_t length = first >= 0xC2 && first <= 0xDF   ? 2
                                   : first >= 0xE0 && first <= 0xEF ? 3
                                   : first >= 0xF0 && first <= 0xF4 ? 4
                                                                    : 0;
        if (length == 0 || i + length > utf8.size())
            return false;
        // Of the second byte's range a part is not allowed: overlong forms, surrogates, beyond U+10FFFF.
        const unsigned lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        const unsigned highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (byteAt(i + 1) < lowest || byteAt(i + 1) > highest)
            return false;
        for (std::size_t j = 2; j < length; ++j)
            if ((byteAt(i + j) & 0xC0U) != 0x80U)
                return false;
        i += length;
    }
    return true;
}

std::size_t lengthOf(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool isEmail(std::string_view text) {
    if (text.size() > 254)
        return false;
    const auto at = text.find('@');
    if (at == std::string_view::npos || at == 0 || at > 64 || text.find('@', at + 1) != std::string_view::npos)
        return false;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte == 0x7f || std::string_view("()<>[]\\,;:\"").find(c) != std::string_view::npos)
            return false;
    }
    const auto local = text.substr(0, at);
    if (local.front() == '.' || local.back() == '.' || local.find("..") != std::string_view::npos)
        return false;
    const auto host = text.substr(at + 1);
    const auto dot = host.rfind('.');
    return dot != std::string_view::npos && dot > 0 && host.size() - dot > 2 && host.front() != '.' &&
           host.front() != '-' && host.find("..") == std::string_view::npos;
}

std::string emailKey(std::string_view email) {
    std::string key{email};
    std::ranges::transform(key, key.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return key;
}

Issues check(const Person& person, const std::vector<CustomField>& fields) {
    Issues issues;
    if (person.displayName().empty())
        issues.push_back({Issue::NameMissing, Field::FamilyName});
    requireReadable(issues, person.givenName, Field::GivenName);
    requireReadable(issues, person.familyName, Field::FamilyName);
    requireReadable(issues, person.email, Field::Email);
    for (const auto& language : person.workingLanguages)
        requireReadable(issues, language, Field::WorkingLanguages);
    if (lengthOf(person.givenName) > longestShortText)
        issues.push_back({Issue::NameTooLong, Field::GivenName});
    if (lengthOf(person.familyName) > longestShortText)
        issues.push_back({Issue::NameTooLong, Field::FamilyName});
    requireShort(issues, person.staffId, Field::StaffId);
    requireShort(issues, person.jobTitle, Field::JobTitle);
    requireShort(issues, person.department, Field::Department);
    requireShort(issues, person.site, Field::Site);
    requireShort(issues, person.country, Field::Country);
    requireShort(issues, person.timeZone, Field::TimeZone);
    requireShort(issues, person.managerWritten, Field::Manager);
    if (!person.email.empty() && !isEmail(person.email))
        issues.push_back({Issue::EmailInvalid, Field::Email});
    if (person.level && !inRange(*person.level, lowestLevel, highestLevel))
        issues.push_back({Issue::LevelOutOfRange, Field::Level});
    if (person.hireDate && !isValidDate(*person.hireDate))
        issues.push_back({Issue::DateOutOfRange, Field::HireDate});
    if (person.manager == person.id)
        issues.push_back({Issue::OwnManager, Field::Manager});
    for (const auto& value : person.customValues) {
        const auto field = std::ranges::find(fields, value.field, &CustomField::id);
        Issue issue{};
        if (field == fields.end())
            issues.push_back({Issue::UnknownRecord, Field::Custom});
        else if (!fits(*field, value.content, issue))
            issues.push_back({issue, Field::Custom});
        if (const auto* text = std::get_if<std::string>(&value.content))
            requireLong(issues, *text, Field::Custom);
        if (const auto* several = std::get_if<std::vector<std::string>>(&value.content))
            for (const auto& choice : *several)
                requireReadable(issues, choice, Field::Custom);
    }
    return issues;
}

Issues check(const Skill& skill) {
    Issues issues;
    if (skill.nameEn.empty() && skill.nameFr.empty())
        issues.push_back({Issue::SkillNameMissing, Field::Name});
    requireShort(issues, skill.nameEn, Field::Name);
    requireShort(issues, skill.nameFr, Field::Name);
    return issues;
}

namespace {

void requireTexts(Issues& issues, const Bilingual& text, Field field) {
    if (text.isEmpty())
        issues.push_back({Issue::TextMissing, field});
    requireShort(issues, text.en, field);
    requireShort(issues, text.fr, field);
}

void check(Issues& issues, const ProgramPlan& plan) {
    if (plan.rhythmWeeks && !inRange(*plan.rhythmWeeks, 1, longestProgramRhythm))
        issues.push_back({Issue::RhythmOutOfRange, Field::Rhythm});
    if (plan.durationMonths && !inRange(*plan.durationMonths, 1, longestPairMonths))
        issues.push_back({Issue::DurationOutOfRange, Field::Duration});
    requireLong(issues, plan.eligibility, Field::Eligibility);
    if (plan.objectives.size() > mostObjectives)
        issues.push_back({Issue::TooManyEntries, Field::Objectives});
    for (const auto& objective : plan.objectives) {
        requireTexts(issues, objective.text, Field::Objectives);
        requireShort(issues, objective.measure.en, Field::Objectives);
        requireShort(issues, objective.measure.fr, Field::Objectives);
        if (objective.valueOn && !isValidDate(*objective.valueOn))
            issues.push_back({Issue::DateOutOfRange, Field::Objectives});
    }
    if (plan.phases.size() > mostPhases)
        issues.push_back({Issue::TooManyEntries, Field::Milestones});
    for (const auto& phase : plan.phases) {
        requireTexts(issues, phase.name, Field::Milestones);
        if (phase.milestones.size() > mostMilestonesOfPhase)
            issues.push_back({Issue::TooManyEntries, Field::Milestones});
        for (const auto& milestone : phase.milestones) {
            requireTexts(issues, milestone.text, Field::Milestones);
            if (!inRange(milestone.weeks, 0, latestMilestone))
                issues.push_back({Issue::WeeksOutOfRange, Field::Milestones});
        }
    }
    if (plan.training.size() > mostTrainingItems)
        issues.push_back({Issue::TooManyEntries, Field::Training});
    for (const auto& item : plan.training)
        requireTexts(issues, item.text, Field::Training);
}

} // namespace

Issues check(const Program& program) {
    Issues issues;
    if (program.name.empty())
        issues.push_back({Issue::ProgramNameMissing, Field::Name});
    requireShort(issues, program.name, Field::Name);
    requireShort(issues, program.sponsor, Field::Name);
    requireLong(issues, program.purpose, Field::Purpose);
    requireLong(issues, program.successMeasures, Field::Purpose);
    for (const auto& date : {program.startsOn, program.endsOn})
        if (date && !isValidDate(*date))
            issues.push_back({Issue::DateOutOfRange, Field::Dates});
    if (program.startsOn && program.endsOn && *program.endsOn < *program.startsOn)
        issues.push_back({Issue::EndBeforeStart, Field::Dates});
    if (program.closedOn && !isValidDate(*program.closedOn))
        issues.push_back({Issue::DateOutOfRange, Field::Dates});
    check(issues, program.plan);
    if (!inRange(program.defaultCapacity, lowestCapacity, highestCapacity))
        issues.push_back({Issue::CapacityOutOfRange, Field::Capacity});
    return issues;
}

Issues check(const Participation& participation) {
    Issues issues;
    if (!participation.asMentor && !participation.asMentee)
        issues.push_back({Issue::NoRole, Field::Role});
    if (participation.capacity && !inRange(*participation.capacity, lowestCapacity, highestCapacity))
        issues.push_back({Issue::CapacityOutOfRange, Field::Capacity});
    for (const auto& offer : participation.offers)
        if (!inRange(offer.level, lowestSkillLevel, highestSkillLevel))
            issues.push_back({Issue::SkillLevelOutOfRange, Field::Skills});
    for (const auto& sought : participation.seeks) {
        for (const auto& level : {sought.presentLevel, sought.targetLevel})
            if (level && !inRange(*level, lowestSkillLevel, highestSkillLevel))
                issues.push_back({Issue::SkillLevelOutOfRange, Field::Skills});
        if (!inRange(sought.importance, lowestImportance, highestImportance))
            issues.push_back({Issue::ImportanceOutOfRange, Field::Skills});
        if (sought.presentLevel && sought.targetLevel && *sought.targetLevel < *sought.presentLevel)
            issues.push_back({Issue::TargetUnderPresent, Field::Skills});
    }
    if (participation.state == ParticipationState::Refused && participation.stateReason.empty())
        issues.push_back({Issue::RefusalNeedsReason, Field::Reason});
    requireLong(issues, participation.stateReason, Field::Reason);
    requireLong(issues, participation.pauseReason, Field::Reason);
    for (const auto& date : {participation.pausedUntil, participation.waitingSince})
        if (date && !isValidDate(*date))
            issues.push_back({Issue::DateOutOfRange, Field::Dates});
    return issues;
}

Issues check(const CustomField& field) {
    Issues issues;
    if (field.name.empty())
        issues.push_back({Issue::FieldNameMissing, Field::Name});
    requireShort(issues, field.name, Field::Name);
    const bool chooses = field.kind == CustomFieldKind::OneChoice || field.kind == CustomFieldKind::SeveralChoices;
    if (chooses && field.choices.empty())
        issues.push_back({Issue::ChoicesMissing, Field::Choices});
    for (const auto& choice : field.choices)
        requireShort(issues, choice, Field::Choices);
    return issues;
}

Issues check(const Mentorship& mentorship) {
    Issues issues;
    if (mentorship.mentor == mentorship.mentee)
        issues.push_back({Issue::PairWithSelf, Field::Pair});
    if (!isValidDate(mentorship.startedOn) || (mentorship.endedOn && !isValidDate(*mentorship.endedOn)))
        issues.push_back({Issue::DateOutOfRange, Field::Dates});
    if (mentorship.endedOn && *mentorship.endedOn < mentorship.startedOn)
        issues.push_back({Issue::EndBeforeStart, Field::Dates});
    if (mentorship.endedOn.has_value() == isOpen(mentorship.state))
        issues.push_back({Issue::StateChangeNotAllowed, Field::State});
    if (mentorship.endsOn && !isValidDate(*mentorship.endsOn))
        issues.push_back({Issue::DateOutOfRange, Field::DueOn});
    else if (mentorship.endsOn && *mentorship.endsOn < mentorship.startedOn)
        issues.push_back({Issue::EndBeforeStart, Field::DueOn});
    if (mentorship.backOn && !isValidDate(*mentorship.backOn))
        issues.push_back({Issue::DateOutOfRange, Field::When});
    const bool isPaused = mentorship.state == MentorshipState::Paused;
    if (!isPaused && (mentorship.backOn || !mentorship.pauseReason.empty()))
        issues.push_back({Issue::StateChangeNotAllowed, Field::State});
    if (mentorship.state == MentorshipState::Proposed && mentorship.mentorSaidYes && mentorship.menteeSaidYes)
        issues.push_back({Issue::StateChangeNotAllowed, Field::State});
    requireLong(issues, mentorship.pauseReason, Field::Text);
    requireLong(issues, mentorship.reason, Field::Reason);
    return issues;
}

Issues check(const PairDecision& decision) {
    Issues issues;
    if (decision.mentor == decision.mentee)
        issues.push_back({Issue::PairWithSelf, Field::Pair});
    if (decision.verdict == PairVerdict::Refused && decision.reason.empty())
        issues.push_back({Issue::ReasonMissing, Field::Reason});
    requireLong(issues, decision.reason, Field::Reason);
    return issues;
}

Issues check(const NeverPair& pair) {
    Issues issues;
    if (pair.one == pair.other)
        issues.push_back({Issue::PairWithSelf, Field::Pair});
    if (pair.reason.empty())
        issues.push_back({Issue::ReasonMissing, Field::Reason});
    if (pair.author.isSet() && pair.author != pair.one && pair.author != pair.other)
        issues.push_back({Issue::NotTheirs, Field::Owner});
    requireLong(issues, pair.reason, Field::Reason);
    return issues;
}

std::vector<Missing> missingFrom(const Person& person, const Participation* participation) {
    std::vector<Missing> missing;
    const auto need = [&](bool present, Missing what) {
        if (!present)
            missing.push_back(what);
    };
    need(!person.givenName.empty() && !person.familyName.empty(), Missing::Name);
    need(!person.email.empty(), Missing::Email);
    need(!person.department.empty(), Missing::Department);
    need(!person.site.empty(), Missing::Site);
    need(person.level.has_value(), Missing::Level);
    need(!person.workingLanguages.empty(), Missing::WorkingLanguages);
    if (participation && participation->asMentor)
        need(!participation->offers.empty(), Missing::SkillsOffered);
    if (participation && participation->asMentee)
        need(!participation->seeks.empty(), Missing::SkillsSought);
    return missing;
}

std::vector<PersonId> managerCycles(const std::vector<Person>& people) {
    std::vector<PersonId> everybody;
    everybody.reserve(people.size());
    for (const auto& person : people)
        everybody.push_back(person.id);
    std::unordered_set<PersonId> inCircles;
    for (const auto& circle : ReportingLines(people).circlesAbove(everybody))
        inCircles.insert(circle.begin(), circle.end());
    std::erase_if(everybody, [&](PersonId person) { return !inCircles.contains(person); });
    return everybody;
}

} // namespace mentoring
