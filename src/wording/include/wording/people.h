#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "app/matching_service.h"
#include "mentoring/attendance.h"
#include "mentoring/check.h"
#include "mentoring/date.h"
#include "mentoring/mentorship.h"
#include "mentoring/participation.h"
#include "mentoring/person.h"
#include "mentoring/program.h"
#include "mentoring/skill.h"

namespace mentoring::wording {

/// Words that agree with the person: mentor, mentore or mentor·e in French.
[[nodiscard]] QString mentorWord(AddressForm form);
[[nodiscard]] QString menteeWord(AddressForm form);
/// "mentor", "mentee", "mentor and mentee"; empty for neither.
[[nodiscard]] QString roleWord(bool asMentor, bool asMentee, AddressForm form = AddressForm::Neutral);

[[nodiscard]] QString name(ParticipationState state, AddressForm form = AddressForm::Neutral);
[[nodiscard]] QString name(MentorshipState state);
[[nodiscard]] QString name(EndReason reason);
[[nodiscard]] QString name(PairVoice voice);
[[nodiscard]] QString name(PairState state);
[[nodiscard]] QString name(PairChange change);
[[nodiscard]] QString name(AddressForm form);
[[nodiscard]] QString name(Absence why); ///< "Has left the program"
/// "Inès Haddad has left; 3 pairs still run.": of somebody whose open pairs go on without them.
[[nodiscard]] QString sentence(Absence why, const std::string& name, int pairs);
[[nodiscard]] QString name(CustomFieldKind kind);
[[nodiscard]] QString name(SkillKind kind);
[[nodiscard]] QString name(ProgramMode mode);
[[nodiscard]] QString name(ProgramKind kind);
[[nodiscard]] QString name(TrainedSide side);
/// What it wants to change, with what is counted: before, the goal and where it stands, as far as that is known.
[[nodiscard]] QString outlineOf(const ProgramObjective& objective);
[[nodiscard]] QString sentence(ProgramWarning warning); ///< what is missing, or worth a second look
[[nodiscard]] QString name(Missing missing); ///< "e-mail address", in lower case, to stand in a list

/// "Available", "Paused until 3 May 2026", "Paused until further notice".
[[nodiscard]] QString availability(const Participation& participation, Date today);
/// "Missing: e-mail address, level." Empty when nothing is.
[[nodiscard]] QString names(const std::vector<Missing>& missing); ///< "level and working languages"
[[nodiscard]] QString sentence(const std::vector<Missing>& missing);

/// A skill in the language of the program, else in the other one.
[[nodiscard]] QString name(const Skill& skill);
[[nodiscard]] QString importanceName(int importance); ///< 1 to 3
[[nodiscard]] QString skillLevelName(int level);      ///< 1 to 5

/// The content of a custom field, as people read it.
[[nodiscard]] QString content(const CustomContent& content);

[[nodiscard]] QString name(const Person& person);
/// "Inès Haddad (ines@exemple.fr)": a name alone may be two people's.
[[nodiscard]] QString label(const Person& person);
/// "Analyst · Finance · Lyon": what there is of it.
[[nodiscard]] QString shortFacts(const Person& person);

/// "French" for "fr"; the code itself where the language is not known.
[[nodiscard]] QString languageName(const std::string& code);
[[nodiscard]] QString languageNames(const std::vector<std::string>& codes);

} // namespace mentoring::wording
