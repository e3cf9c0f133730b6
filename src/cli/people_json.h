#pragma once

#include "app/directory.h"
#include "formats/entity_json.h"

namespace mentoring::cli {

/// {"id","staffId","name","email"}: enough to know a person by. Ids are text, as they pass 2^53.
void writeBrief(formats::JsonWriter& json, const Person& person);

/// A person with everything, and their participations (in `only`, or in every program). Every key is always there;
/// what is not known is null, an empty text or an empty list.
void writePerson(formats::JsonWriter& json, const Directory& directory, const Person& person,
                 const std::vector<const Participation*>& participations,
                 const std::vector<const Mentorship*>& openPairs);

} // namespace mentoring::cli
