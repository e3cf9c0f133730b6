#include "migrations.h"

#include <array>

#include "mentoring_schema.h"
#include "texts_apart_schema.h"

namespace mentoring::storage {

namespace {

constexpr std::string_view firstSchema = R"sql(
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    file_id INTEGER NOT NULL
) STRICT;

CREATE TABLE level_name (
    position INTEGER PRIMARY KEY CHECK (position BETWEEN 1 AND 99),
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;

CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4)
) STRICT;

CREATE TABLE custom_field_choice (
    field INTEGER NOT NULL REFERENCES custom_field (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    choice TEXT NOT NULL,
    PRIMARY KEY (field, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE skill (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),
    name_en TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    CHECK (name_en <> '' OR name_fr <> '')
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    staff_id TEXT NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    job_title TEXT NOT NULL,
    department TEXT NOT NULL,
    site TEXT NOT NULL,
    country TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    level INTEGER CHECK (level BETWEEN 0 AND 99),
    manager INTEGER REFERENCES person (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    hire_date TEXT CHECK (hire_date LIKE '____-__-__'),
    working_languages TEXT NOT NULL,
    address_form INTEGER NOT NULL CHECK (address_form BETWEEN 0 AND 2),
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    CHECK (manager <> id)
) STRICT;
CREATE UNIQUE INDEX person_by_staff_id ON person (staff_id) WHERE staff_id <> '';
CREATE UNIQUE INDEX person_by_email ON person (email_key) WHERE email_key <> '';
CREATE INDEX person_by_manager ON person (manager) WHERE manager IS NOT NULL;

CREATE TABLE person_custom_value (
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    field INTEGER NOT NULL REFERENCES custom_field (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (person, field, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_custom_value_by_field ON person_custom_value (field);

CREATE TABLE program (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    purpose TEXT NOT NULL,
    success_measures TEXT NOT NULL,
    sponsor TEXT NOT NULL,
    mode INTEGER NOT NULL CHECK (mode BETWEEN 0 AND 1),
    starts_on TEXT CHECK (starts_on LIKE '____-__-__'),
    ends_on TEXT CHECK (ends_on LIKE '____-__-__'),
    default_capacity INTEGER NOT NULL CHECK (default_capacity BETWEEN 1 AND 20),
    CHECK (ends_on >= starts_on)
) STRICT;

CREATE TABLE participation (
    id INTEGER PRIMARY KEY,
    program INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    as_mentor INTEGER NOT NULL CHECK (as_mentor IN (0, 1)),
    as_mentee INTEGER NOT NULL CHECK (as_mentee IN (0, 1)),
    capacity INTEGER CHECK (capacity BETWEEN 1 AND 20),
    paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
    paused_until TEXT CHECK (paused_until LIKE '____-__-__'),
    pause_reason TEXT NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    state_reason TEXT NOT NULL,
    waiting_since TEXT CHECK (waiting_since LIKE '____-__-__'),
    nominated INTEGER NOT NULL CHECK (nominated IN (0, 1)),
    CHECK (as_mentor = 1 OR as_mentee = 1),
    CHECK (state <> 2 OR state_reason <> '')
) STRICT;
CREATE UNIQUE INDEX participation_by_person ON participation (person, program);
CREATE INDEX participation_by_program ON participation (program);

CREATE TABLE participation_offer (
    participation INTEGER NOT NULL REFERENCES participation (id) ON DELETE CASCADE,
    skill INTEGER NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    PRIMARY KEY (participation, skill)
) STRICT, WITHOUT ROWID;
CREATE INDEX participation_offer_by_skill ON participation_offer (skill);

CREATE TABLE participation_seek (
    participation INTEGER NOT NULL REFERENCES participation (id) ON DELETE CASCADE,
    skill INTEGER NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
    importance INTEGER NOT NULL CHECK (importance BETWEEN 1 AND 3),
    present_level INTEGER CHECK (present_level BETWEEN 1 AND 5),
    target_level INTEGER CHECK (target_level BETWEEN 1 AND 5),
    PRIMARY KEY (participation, skill),
    CHECK (target_level >= present_level)
) STRICT, WITHOUT ROWID;
CREATE INDEX participation_seek_by_skill ON participation_seek (skill);

CREATE TABLE wish (
    participation INTEGER NOT NULL REFERENCES participation (id) ON DELETE CASCADE,
    for_mentor INTEGER NOT NULL CHECK (for_mentor IN (0, 1)),
    position INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (participation, for_mentor, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX wish_by_person ON wish (person);

CREATE TABLE never_pair (
    id INTEGER PRIMARY KEY,
    one INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    reason TEXT NOT NULL CHECK (reason <> ''),
    CHECK (one < other)
) STRICT;
CREATE UNIQUE INDEX never_pair_by_people ON never_pair (one, other);
CREATE INDEX never_pair_by_other ON never_pair (other);

CREATE TABLE criteria_set (
    id INTEGER PRIMARY KEY,
    set_key TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    description TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT;

CREATE TABLE pair_decision (
    id INTEGER PRIMARY KEY,
    program INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    mentor INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    mentee INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    verdict INTEGER NOT NULL CHECK (verdict BETWEEN 0 AND 1),
    by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
    reason TEXT NOT NULL,
    CHECK (mentor <> mentee),
    CHECK (verdict = 0 OR reason <> '')
) STRICT;
CREATE UNIQUE INDEX pair_decision_by_pair ON pair_decision (program, mentee, mentor);
CREATE INDEX pair_decision_by_mentor ON pair_decision (mentor);
CREATE INDEX pair_decision_by_mentee ON pair_decision (mentee);

CREATE TABLE matching_run (
    id INTEGER PRIMARY KEY,
    program INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    ran_at INTEGER NOT NULL,
    objective INTEGER NOT NULL CHECK (objective BETWEEN 0 AND 1),
    criteria_name TEXT NOT NULL,
    criteria_document TEXT NOT NULL,
    total INTEGER NOT NULL,
    upper_bound INTEGER NOT NULL,
    optimal INTEGER NOT NULL CHECK (optimal IN (0, 1))
) STRICT;
CREATE INDEX matching_run_by_program ON matching_run (program);

CREATE TABLE matching_run_pair (
    run INTEGER NOT NULL REFERENCES matching_run (id) ON DELETE CASCADE,
    mentee INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    mentor INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10000),
    PRIMARY KEY (run, mentee, mentor)
) STRICT, WITHOUT ROWID;
CREATE INDEX matching_run_pair_by_mentee ON matching_run_pair (mentee);
CREATE INDEX matching_run_pair_by_mentor ON matching_run_pair (mentor);

CREATE TABLE mentorship (
    id INTEGER PRIMARY KEY,
    program INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    mentor INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    mentee INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
    started_on TEXT NOT NULL CHECK (started_on LIKE '____-__-__'),
    ended_on TEXT CHECK (ended_on LIKE '____-__-__'),
    score INTEGER CHECK (score BETWEEN 0 AND 10000),
    reason TEXT NOT NULL,
    CHECK (mentor <> mentee),
    CHECK ((ended_on IS NULL) = (state < 2)),
    CHECK (ended_on >= started_on)
) STRICT;
CREATE INDEX mentorship_by_program ON mentorship (program);
CREATE INDEX mentorship_by_mentor ON mentorship (mentor);
CREATE INDEX mentorship_by_mentee ON mentorship (mentee);
CREATE UNIQUE INDEX open_mentorship ON mentorship (program, mentee, mentor) WHERE ended_on IS NULL;

CREATE TABLE import_mapping (
    fingerprint TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    used_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    setting_key TEXT PRIMARY KEY,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE change_log (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    on_behalf TEXT NOT NULL,
    action INTEGER NOT NULL,
    subject TEXT NOT NULL,
    record INTEGER NOT NULL,
    record_count INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;
CREATE INDEX change_log_by_record ON change_log (record) WHERE record <> 0;
)sql";

constexpr std::string_view managersAsWritten = R"sql(
ALTER TABLE person ADD COLUMN manager_written TEXT NOT NULL DEFAULT '';
)sql";

constexpr std::string_view kudosSchema = R"sql(
CREATE TABLE kudos (
    id INTEGER PRIMARY KEY,
    mentorship INTEGER NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    recipient INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    content TEXT NOT NULL CHECK (content <> ''),
    author INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    by_coordinator INTEGER NOT NULL CHECK (by_coordinator IN (0, 1)),
    written_at INTEGER NOT NULL,
    audience INTEGER NOT NULL CHECK (audience BETWEEN 0 AND 4),
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (author <> recipient)
) STRICT;
CREATE INDEX kudos_by_mentorship ON kudos (mentorship);
CREATE INDEX kudos_by_recipient ON kudos (recipient);
CREATE INDEX kudos_by_author ON kudos (author);
)sql";

constexpr std::string_view neverPairsOfOnesOwn = R"sql(
ALTER TABLE never_pair ADD COLUMN author INTEGER REFERENCES person (id) ON DELETE CASCADE
    CHECK (author IN (one, other));
DROP INDEX never_pair_by_people;
CREATE UNIQUE INDEX never_pair_by_people ON never_pair (one, other, COALESCE(author, 0));
CREATE INDEX never_pair_by_author ON never_pair (author);
)sql";

constexpr std::string_view scenariosAndPublications = R"sql(
ALTER TABLE matching_run ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE matching_run ADD COLUMN ran_by TEXT NOT NULL DEFAULT '';
ALTER TABLE matching_run ADD COLUMN priority_first INTEGER NOT NULL DEFAULT 0 CHECK (priority_first IN (0, 1));
ALTER TABLE matching_run ADD COLUMN wishes_first INTEGER NOT NULL DEFAULT 0 CHECK (wishes_first IN (0, 1));
ALTER TABLE matching_run ADD COLUMN every_mentor INTEGER NOT NULL DEFAULT 0 CHECK (every_mentor IN (0, 1));
ALTER TABLE matching_run ADD COLUMN lowest_first INTEGER NOT NULL DEFAULT 0 CHECK (lowest_first IN (0, 1));
ALTER TABLE matching_run ADD COLUMN shares_of TEXT NOT NULL DEFAULT 'site';
ALTER TABLE matching_run ADD COLUMN mentees INTEGER NOT NULL DEFAULT 0;
ALTER TABLE matching_run ADD COLUMN mentors INTEGER NOT NULL DEFAULT 0;
ALTER TABLE matching_run ADD COLUMN places INTEGER NOT NULL DEFAULT 0;
ALTER TABLE matching_run ADD COLUMN first_wishes INTEGER NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX matching_run_by_name ON matching_run (program, name) WHERE name <> '';

CREATE TABLE matching_run_share (
    run INTEGER NOT NULL REFERENCES matching_run (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    content TEXT NOT NULL CHECK (content <> ''),
    at_least INTEGER NOT NULL CHECK (at_least BETWEEN 0 AND 100),
    at_most INTEGER NOT NULL CHECK (at_most BETWEEN at_least AND 100),
    PRIMARY KEY (run, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE publication (
    mentorship INTEGER PRIMARY KEY REFERENCES mentorship (id) ON DELETE CASCADE,
    run INTEGER REFERENCES matching_run (id) ON DELETE SET NULL,
    published_at INTEGER NOT NULL,
    published_by TEXT NOT NULL,
    by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1))
) STRICT;
CREATE INDEX publication_by_run ON publication (run);

ALTER TABLE never_pair ADD COLUMN program INTEGER REFERENCES program (id) ON DELETE CASCADE;
DROP INDEX never_pair_by_people;
CREATE UNIQUE INDEX never_pair_by_people ON never_pair (one, other, COALESCE(author, 0), COALESCE(program, 0));
CREATE INDEX never_pair_by_program ON never_pair (program);
)sql";

// One row for all that was published in one go: a row for each of ten thousand pairs takes as long as the pairs.
constexpr std::string_view publishedAtOnce = R"sql(
CREATE TABLE publication_new (
    first_pair INTEGER PRIMARY KEY,
    last_pair INTEGER NOT NULL CHECK (last_pair >= first_pair),
    program INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    run INTEGER REFERENCES matching_run (id) ON DELETE SET NULL,
    published_at INTEGER NOT NULL,
    published_by TEXT NOT NULL
) STRICT;
INSERT INTO publication_new SELECT p.mentorship, p.mentorship, m.program, p.run, p.published_at, p.published_by
    FROM publication p JOIN mentorship m ON m.id = p.mentorship;
CREATE TABLE publication_by_hand (
    mentorship INTEGER PRIMARY KEY REFERENCES mentorship (id) ON DELETE CASCADE,
    publication INTEGER NOT NULL REFERENCES publication_new (first_pair) ON DELETE CASCADE
) STRICT;
INSERT INTO publication_by_hand SELECT mentorship, mentorship FROM publication WHERE by_hand = 1;
DROP TABLE publication;
ALTER TABLE publication_new RENAME TO publication;
CREATE INDEX publication_by_program ON publication (program);
CREATE INDEX publication_by_run ON publication (run);
CREATE INDEX publication_by_hand_by_publication ON publication_by_hand (publication);
)sql";

constexpr std::string_view sealedLog = R"sql(
ALTER TABLE change_log ADD COLUMN place INTEGER;
ALTER TABLE change_log ADD COLUMN salt TEXT NOT NULL DEFAULT '';
ALTER TABLE change_log ADD COLUMN said TEXT NOT NULL DEFAULT '';
ALTER TABLE change_log ADD COLUMN seal TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX change_log_by_place ON change_log (place) WHERE place IS NOT NULL;
)sql";

constexpr std::string_view lifeOfPairs = R"sql(
ALTER TABLE mentorship ADD COLUMN stage INTEGER
    CHECK (stage IS NULL OR (stage BETWEEN 5 AND 7 AND state = CASE WHEN stage = 7 THEN 4 ELSE 0 END));
ALTER TABLE mentorship ADD COLUMN mentor_said_yes INTEGER NOT NULL DEFAULT 0 CHECK (mentor_said_yes IN (0, 1));
ALTER TABLE mentorship ADD COLUMN mentee_said_yes INTEGER NOT NULL DEFAULT 0 CHECK (mentee_said_yes IN (0, 1));
ALTER TABLE mentorship ADD COLUMN ends_on TEXT CHECK (ends_on LIKE '____-__-__');
ALTER TABLE mentorship ADD COLUMN back_on TEXT CHECK (back_on LIKE '____-__-__');
ALTER TABLE mentorship ADD COLUMN pause_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE mentorship ADD COLUMN end_reason INTEGER NOT NULL DEFAULT 0 CHECK (end_reason BETWEEN 0 AND 11);
ALTER TABLE mentorship ADD COLUMN ended_by INTEGER NOT NULL DEFAULT 0 CHECK (ended_by BETWEEN 0 AND 4);
ALTER TABLE mentorship ADD COLUMN follows INTEGER REFERENCES mentorship (id) ON DELETE SET NULL;
CREATE INDEX mentorship_by_followed ON mentorship (follows) WHERE follows IS NOT NULL;

CREATE TABLE program_limits (
    program INTEGER PRIMARY KEY REFERENCES program (id) ON DELETE CASCADE,
    first_session_days INTEGER NOT NULL CHECK (first_session_days BETWEEN 1 AND 365),
    waiting_days INTEGER NOT NULL CHECK (waiting_days BETWEEN 1 AND 365),
    feedback_days INTEGER NOT NULL CHECK (feedback_days BETWEEN 1 AND 365),
    agreement_days INTEGER NOT NULL CHECK (agreement_days BETWEEN 1 AND 365),
    goals_days INTEGER NOT NULL CHECK (goals_days BETWEEN 1 AND 365),
    answer_days INTEGER NOT NULL CHECK (answer_days BETWEEN 1 AND 365),
    end_days INTEGER NOT NULL CHECK (end_days BETWEEN 1 AND 365)
) STRICT;

CREATE TABLE put_off (
    id INTEGER PRIMARY KEY,
    reason TEXT NOT NULL CHECK (reason <> ''),
    program INTEGER REFERENCES program (id) ON DELETE CASCADE,
    person INTEGER REFERENCES person (id) ON DELETE CASCADE,
    mentorship INTEGER REFERENCES mentorship (id) ON DELETE CASCADE,
    record INTEGER NOT NULL,
    until_day TEXT NOT NULL CHECK (until_day LIKE '____-__-__')
) STRICT;
CREATE UNIQUE INDEX put_off_by_entry
    ON put_off (reason, COALESCE(program, 0), COALESCE(person, 0), COALESCE(mentorship, 0), record);
CREATE INDEX put_off_by_program ON put_off (program) WHERE program IS NOT NULL;
CREATE INDEX put_off_by_person ON put_off (person) WHERE person IS NOT NULL;
CREATE INDEX put_off_by_mentorship ON put_off (mentorship) WHERE mentorship IS NOT NULL;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    mentorship INTEGER REFERENCES mentorship (id) ON DELETE CASCADE,
    person INTEGER REFERENCES person (id) ON DELETE CASCADE,
    on_day TEXT NOT NULL CHECK (on_day LIKE '____-__-__'),
    how INTEGER NOT NULL CHECK (how BETWEEN 0 AND 4),
    step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 3),
    content TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (mentorship IS NOT NULL OR person IS NOT NULL),
    CHECK (how <> 0 OR content <> '')
) STRICT;
CREATE INDEX contact_by_mentorship ON contact (mentorship) WHERE mentorship IS NOT NULL;
CREATE INDEX contact_by_person ON contact (person) WHERE person IS NOT NULL;
)sql";

constexpr std::string_view textsOfTheOrganisation = R"sql(
ALTER TABLE agreement ADD COLUMN confidentiality TEXT NOT NULL DEFAULT '';
ALTER TABLE agreement ADD COLUMN ending TEXT NOT NULL DEFAULT '';
ALTER TABLE agreement ADD COLUMN outside_contact TEXT NOT NULL DEFAULT '';
ALTER TABLE agreement ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1);
CREATE TABLE organisation_text (
    kind INTEGER PRIMARY KEY,
    en TEXT NOT NULL,
    fr TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    revision INTEGER NOT NULL
) STRICT;
CREATE TABLE role_reading (
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    version INTEGER NOT NULL,
    read_on TEXT NOT NULL CHECK (read_on LIKE '____-__-__'),
    PRIMARY KEY (person, kind)
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::string_view programPlans = R"sql(
ALTER TABLE program ADD COLUMN kind INTEGER NOT NULL DEFAULT 0 CHECK (kind BETWEEN 0 AND 4);
ALTER TABLE program ADD COLUMN rhythm_weeks INTEGER CHECK (rhythm_weeks BETWEEN 1 AND 26);
ALTER TABLE program ADD COLUMN duration_months INTEGER CHECK (duration_months BETWEEN 1 AND 60);
ALTER TABLE program ADD COLUMN eligibility TEXT NOT NULL DEFAULT '';
ALTER TABLE program ADD COLUMN closed_on TEXT CHECK (closed_on LIKE '____-__-__');
CREATE TABLE program_objective (
    program INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text_en TEXT NOT NULL,
    text_fr TEXT NOT NULL,
    measure_en TEXT NOT NULL,
    measure_fr TEXT NOT NULL,
    baseline INTEGER,
    goal INTEGER,
    value INTEGER,
    value_on TEXT CHECK (value_on LIKE '____-__-__'),
    PRIMARY KEY (program, position)
) STRICT;
CREATE TABLE program_phase (
    program INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name_en TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    PRIMARY KEY (program, position)
) STRICT;
CREATE TABLE program_milestone (
    program INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    phase INTEGER NOT NULL,
    position INTEGER NOT NULL,
    text_en TEXT NOT NULL,
    text_fr TEXT NOT NULL,
    weeks INTEGER NOT NULL CHECK (weeks BETWEEN 0 AND 260),
    PRIMARY KEY (program, phase, position)
) STRICT;
CREATE TABLE program_training (
    program INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text_en TEXT NOT NULL,
    text_fr TEXT NOT NULL,
    side INTEGER NOT NULL CHECK (side BETWEEN 0 AND 2),
    PRIMARY KEY (program, position)
) STRICT;
)sql";

constexpr auto steps =
    std::to_array<Migration>({{1, "people, programs and pairs", firstSchema},
                              {2, "the mentoring itself", mentoringSchema},
                              {3, "managers whom nobody knows yet", managersAsWritten},
                              {100, "texts apart, and which writing of a record it is", textsApartSchema},
                              {101, "thanks", kudosSchema},
                              {102, "who does not want to be paired with whom", neverPairsOfOnesOwn},
                              {103, "scenarios, and who published what", scenariosAndPublications},
                              {104, "one row for what was published in one go", publishedAtOnce},
                              {105, "a log whose lines hold one another", sealedLog},
                              {106, "the life of a pair", lifeOfPairs},
                              {107, "agreements by version, texts of the organisation", textsOfTheOrganisation},
                              {108, "what a program sets out to do", programPlans}});

constexpr bool versionsRise() {
    int last = 0;
    for (const auto& step : steps) {
        if (step.version <= last)
            return false;
        last = step.version;
    }
    return true;
}
static_assert(versionsRise());

} // namespace

constinit const int presentVersion = steps.back().version;

std::span<const Migration> migrations() {
    return steps;
}

} // namespace mentoring::storage
