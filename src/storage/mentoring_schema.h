#pragma once

#include <string_view>

namespace mentoring::storage {

/// Version 2: what the mentoring itself leaves. Part of the list in migrations.cpp, never to be edited once released.
inline constexpr std::string_view mentoringSchema = R"sql(
CREATE TABLE agreement (
    mentorship INTEGER PRIMARY KEY REFERENCES mentorship (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    rhythm_weeks INTEGER NOT NULL CHECK (rhythm_weeks BETWEEN 1 AND 26),
    session_minutes INTEGER NOT NULL CHECK (session_minutes BETWEEN 5 AND 600),
    ends_on TEXT CHECK (ends_on LIKE '____-__-__'),
    accepted_by_mentor TEXT CHECK (accepted_by_mentor LIKE '____-__-__'),
    accepted_by_mentee TEXT CHECK (accepted_by_mentee LIKE '____-__-__')
) STRICT;

CREATE TABLE career_plan (
    id INTEGER PRIMARY KEY,
    target_role TEXT NOT NULL CHECK (target_role <> ''),
    horizon TEXT CHECK (horizon LIKE '____-__-__'),
    reason TEXT NOT NULL,
    author INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    by_coordinator INTEGER NOT NULL CHECK (by_coordinator IN (0, 1)),
    written_at INTEGER NOT NULL,
    audience INTEGER NOT NULL CHECK (audience BETWEEN 0 AND 4)
) STRICT;
CREATE UNIQUE INDEX career_plan_by_author ON career_plan (author);

CREATE TABLE career_step (
    plan INTEGER NOT NULL REFERENCES career_plan (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    by_day TEXT CHECK (by_day LIKE '____-__-__'),
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    PRIMARY KEY (plan, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
    state_reason TEXT NOT NULL,
    on_career_plan INTEGER NOT NULL CHECK (on_career_plan IN (0, 1)),
    description TEXT NOT NULL,
    success_test TEXT NOT NULL,
    means TEXT NOT NULL,
    relevance TEXT NOT NULL,
    target_on TEXT CHECK (target_on LIKE '____-__-__'),
    much_less TEXT NOT NULL,
    less TEXT NOT NULL,
    expected TEXT NOT NULL,
    better TEXT NOT NULL,
    much_better TEXT NOT NULL,
    attained INTEGER CHECK (attained BETWEEN -2 AND 2),
    progress_by_hand INTEGER CHECK (progress_by_hand BETWEEN 0 AND 100),
    last_change INTEGER NOT NULL,
    author INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    by_coordinator INTEGER NOT NULL CHECK (by_coordinator IN (0, 1)),
    written_at INTEGER NOT NULL,
    audience INTEGER NOT NULL CHECK (audience BETWEEN 0 AND 4),
    CHECK (state <> 4 OR state_reason <> '')
) STRICT;
CREATE INDEX goal_by_author ON goal (author);

CREATE TABLE goal_milestone (
    goal INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    due_on TEXT CHECK (due_on LIKE '____-__-__'),
    reached_on TEXT CHECK (reached_on LIKE '____-__-__'),
    PRIMARY KEY (goal, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal_skill (
    goal INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    skill INTEGER NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
    PRIMARY KEY (goal, skill)
) STRICT, WITHOUT ROWID;
CREATE INDEX goal_skill_by_skill ON goal_skill (skill);

CREATE TABLE insight (
    id INTEGER PRIMARY KEY,
    about INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    mentorship INTEGER REFERENCES mentorship (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),
    skill INTEGER REFERENCES skill (id) ON DELETE SET NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    amended_at INTEGER,
    author INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    by_coordinator INTEGER NOT NULL CHECK (by_coordinator IN (0, 1)),
    written_at INTEGER NOT NULL,
    audience INTEGER NOT NULL CHECK (audience BETWEEN 0 AND 4),
    CHECK (author = about OR mentorship IS NOT NULL)
) STRICT;
CREATE INDEX insight_by_about ON insight (about);
CREATE INDEX insight_by_mentorship ON insight (mentorship) WHERE mentorship IS NOT NULL;
CREATE INDEX insight_by_skill ON insight (skill) WHERE skill IS NOT NULL;
CREATE INDEX insight_by_author ON insight (author);

CREATE TABLE insight_evidence (
    insight INTEGER NOT NULL REFERENCES insight (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    on_day TEXT NOT NULL CHECK (on_day LIKE '____-__-__'),
    what TEXT NOT NULL CHECK (what <> ''),
    strength INTEGER NOT NULL CHECK (strength BETWEEN 1 AND 3),
    PRIMARY KEY (insight, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE skill_assessment (
    id INTEGER PRIMARY KEY,
    about INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    mentorship INTEGER REFERENCES mentorship (id) ON DELETE CASCADE,
    skill INTEGER NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    on_day TEXT NOT NULL CHECK (on_day LIKE '____-__-__'),
    moment INTEGER NOT NULL CHECK (moment BETWEEN 0 AND 3),
    remark TEXT NOT NULL,
    author INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    by_coordinator INTEGER NOT NULL CHECK (by_coordinator IN (0, 1)),
    written_at INTEGER NOT NULL,
    audience INTEGER NOT NULL CHECK (audience BETWEEN 0 AND 4),
    CHECK (author = about OR mentorship IS NOT NULL)
) STRICT;
CREATE INDEX skill_assessment_by_about ON skill_assessment (about);
CREATE INDEX skill_assessment_by_mentorship ON skill_assessment (mentorship) WHERE mentorship IS NOT NULL;
CREATE INDEX skill_assessment_by_skill ON skill_assessment (skill);
CREATE INDEX skill_assessment_by_author ON skill_assessment (author);

CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    mentorship INTEGER NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
    on_day TEXT NOT NULL CHECK (on_day LIKE '____-__-__'),
    minute INTEGER CHECK (minute BETWEEN 0 AND 1439),
    time_zone TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 600),
    place TEXT NOT NULL,
    link TEXT NOT NULL,
    missed_by INTEGER NOT NULL CHECK (missed_by BETWEEN 0 AND 3),
    state_reason TEXT NOT NULL,
    moved_to INTEGER REFERENCES session (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    notes TEXT NOT NULL,
    author INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    by_coordinator INTEGER NOT NULL CHECK (by_coordinator IN (0, 1)),
    written_at INTEGER NOT NULL,
    audience INTEGER NOT NULL CHECK (audience BETWEEN 0 AND 4),
    CHECK ((state = 2) = (missed_by <> 0)),
    CHECK (moved_to IS NULL OR state = 4)
) STRICT;
CREATE INDEX session_by_mentorship ON session (mentorship);
CREATE INDEX session_by_author ON session (author);
CREATE INDEX session_by_moved_to ON session (moved_to) WHERE moved_to IS NOT NULL;

CREATE TABLE session_agenda (
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    content TEXT NOT NULL CHECK (content <> ''),
    by_person INTEGER REFERENCES person (id) ON DELETE SET NULL,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_agenda_by_person ON session_agenda (by_person) WHERE by_person IS NOT NULL;

CREATE TABLE session_goal (
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    goal INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    PRIMARY KEY (session, goal)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_goal_by_goal ON session_goal (goal);

CREATE TABLE private_note (
    id INTEGER PRIMARY KEY,
    mentorship INTEGER NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    session INTEGER REFERENCES session (id) ON DELETE SET NULL,
    content TEXT NOT NULL CHECK (content <> ''),
    author INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    by_coordinator INTEGER NOT NULL CHECK (by_coordinator IN (0, 1)),
    written_at INTEGER NOT NULL,
    audience INTEGER NOT NULL CHECK (audience BETWEEN 0 AND 4)
) STRICT;
CREATE INDEX private_note_by_mentorship ON private_note (mentorship);
CREATE INDEX private_note_by_session ON private_note (session) WHERE session IS NOT NULL;
CREATE INDEX private_note_by_author ON private_note (author);

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    mentorship INTEGER NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    recipient INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    framework TEXT NOT NULL CHECK (framework <> ''),
    session INTEGER REFERENCES session (id) ON DELETE SET NULL,
    goal INTEGER REFERENCES goal (id) ON DELETE SET NULL,
    skill INTEGER REFERENCES skill (id) ON DELETE SET NULL,
    reply INTEGER NOT NULL CHECK (reply BETWEEN 0 AND 3),
    reply_text TEXT NOT NULL,
    replied_at INTEGER,
    amended_at INTEGER,
    withdrawn_at INTEGER,
    author INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    by_coordinator INTEGER NOT NULL CHECK (by_coordinator IN (0, 1)),
    written_at INTEGER NOT NULL,
    audience INTEGER NOT NULL CHECK (audience BETWEEN 0 AND 4),
    CHECK (author <> recipient),
    CHECK (reply < 2 OR reply_text <> '')
) STRICT;
CREATE INDEX feedback_by_mentorship ON feedback (mentorship);
CREATE INDEX feedback_by_recipient ON feedback (recipient);
CREATE INDEX feedback_by_session ON feedback (session) WHERE session IS NOT NULL;
CREATE INDEX feedback_by_goal ON feedback (goal) WHERE goal IS NOT NULL;
CREATE INDEX feedback_by_skill ON feedback (skill) WHERE skill IS NOT NULL;
CREATE INDEX feedback_by_author ON feedback (author);

CREATE TABLE feedback_answer (
    feedback INTEGER NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    field TEXT NOT NULL CHECK (field <> ''),
    content TEXT NOT NULL,
    PRIMARY KEY (feedback, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE action_item (
    id INTEGER PRIMARY KEY,
    mentorship INTEGER NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    owner INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    content TEXT NOT NULL CHECK (content <> ''),
    due_on TEXT CHECK (due_on LIKE '____-__-__'),
    done_on TEXT CHECK (done_on LIKE '____-__-__'),
    session INTEGER REFERENCES session (id) ON DELETE SET NULL,
    feedback INTEGER REFERENCES feedback (id) ON DELETE SET NULL,
    goal INTEGER REFERENCES goal (id) ON DELETE SET NULL,
    author INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    by_coordinator INTEGER NOT NULL CHECK (by_coordinator IN (0, 1)),
    written_at INTEGER NOT NULL,
    audience INTEGER NOT NULL CHECK (audience BETWEEN 0 AND 4)
) STRICT;
CREATE INDEX action_item_by_mentorship ON action_item (mentorship);
CREATE INDEX action_item_by_owner ON action_item (owner);
CREATE INDEX action_item_by_session ON action_item (session) WHERE session IS NOT NULL;
CREATE INDEX action_item_by_feedback ON action_item (feedback) WHERE feedback IS NOT NULL;
CREATE INDEX action_item_by_goal ON action_item (goal) WHERE goal IS NOT NULL;
CREATE INDEX action_item_by_author ON action_item (author);

CREATE TABLE advice_request (
    id INTEGER PRIMARY KEY,
    mentorship INTEGER NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    question TEXT NOT NULL CHECK (question <> ''),
    context TEXT NOT NULL,
    urgency INTEGER NOT NULL CHECK (urgency BETWEEN 0 AND 2),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    answer TEXT NOT NULL,
    answered_at INTEGER,
    session INTEGER REFERENCES session (id) ON DELETE SET NULL,
    author INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    by_coordinator INTEGER NOT NULL CHECK (by_coordinator IN (0, 1)),
    written_at INTEGER NOT NULL,
    audience INTEGER NOT NULL CHECK (audience BETWEEN 0 AND 4),
    CHECK (state <> 1 OR answer <> ''),
    CHECK ((answered_at IS NOT NULL) = (state = 1))
) STRICT;
CREATE INDEX advice_request_by_mentorship ON advice_request (mentorship);
CREATE INDEX advice_request_by_session ON advice_request (session) WHERE session IS NOT NULL;
CREATE INDEX advice_request_by_author ON advice_request (author);

CREATE TABLE concern (
    id INTEGER PRIMARY KEY,
    mentorship INTEGER REFERENCES mentorship (id) ON DELETE SET NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6),
    content TEXT NOT NULL CHECK (content <> ''),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    owner TEXT NOT NULL,
    due_on TEXT CHECK (due_on LIKE '____-__-__'),
    resolution TEXT NOT NULL,
    resolved_on TEXT CHECK (resolved_on LIKE '____-__-__'),
    author INTEGER REFERENCES person (id) ON DELETE CASCADE,
    by_coordinator INTEGER NOT NULL CHECK (by_coordinator IN (0, 1)),
    written_at INTEGER NOT NULL,
    audience INTEGER NOT NULL CHECK (audience BETWEEN 0 AND 4),
    CHECK (status <> 2 OR resolution <> ''),
    CHECK ((resolved_on IS NOT NULL) = (status = 2))
) STRICT;
CREATE INDEX concern_by_mentorship ON concern (mentorship) WHERE mentorship IS NOT NULL;
CREATE INDEX concern_by_author ON concern (author) WHERE author IS NOT NULL;

CREATE TABLE mentor_gain (
    id INTEGER PRIMARY KEY,
    mentorship INTEGER REFERENCES mentorship (id) ON DELETE SET NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
    content TEXT NOT NULL CHECK (content <> ''),
    on_day TEXT NOT NULL CHECK (on_day LIKE '____-__-__'),
    author INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    by_coordinator INTEGER NOT NULL CHECK (by_coordinator IN (0, 1)),
    written_at INTEGER NOT NULL,
    audience INTEGER NOT NULL CHECK (audience BETWEEN 0 AND 4)
) STRICT;
CREATE INDEX mentor_gain_by_mentorship ON mentor_gain (mentorship) WHERE mentorship IS NOT NULL;
CREATE INDEX mentor_gain_by_author ON mentor_gain (author);

CREATE TABLE draft (
    draft_key TEXT NOT NULL,
    perspective INTEGER NOT NULL,
    document TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (draft_key, perspective)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace mentoring::storage
