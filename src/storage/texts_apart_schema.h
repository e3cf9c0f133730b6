#pragma once

#include <string_view>

namespace mentoring::storage {

/// Version 100: what an outline keeps back, what somebody else than its author wrote into a record, and what stood in a
/// record before and after a change lie in tables of their own; every record says which writing of it this is; what
/// waits is found without reading the rest. Part of the list in migrations.cpp, never to be edited once released.
inline constexpr std::string_view textsApartSchema = R"sql(
CREATE TABLE goal_new (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
    on_career_plan INTEGER NOT NULL CHECK (on_career_plan IN (0, 1)),
    target_on TEXT CHECK (target_on LIKE '____-__-__'),
    attained INTEGER CHECK (attained BETWEEN -2 AND 2),
    progress_by_hand INTEGER CHECK (progress_by_hand BETWEEN 0 AND 100),
    progress INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),
    last_change INTEGER NOT NULL,
    author INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    by_coordinator INTEGER NOT NULL CHECK (by_coordinator IN (0, 1)),
    written_at INTEGER NOT NULL,
    audience INTEGER NOT NULL CHECK (audience BETWEEN 0 AND 4),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO goal_new (id, title, kind, state, on_career_plan, target_on, attained, progress_by_hand, progress,
        last_change, author, by_coordinator, written_at, audience)
    SELECT id, title, kind, state, on_career_plan, target_on, attained, progress_by_hand,
        CASE WHEN state = 2 THEN 100 WHEN progress_by_hand IS NOT NULL THEN progress_by_hand
            ELSE coalesce((SELECT count(m.reached_on) * 100 / count(*) FROM goal_milestone m WHERE m.goal = goal.id),
                0) END,
        last_change, author, by_coordinator, written_at, audience FROM goal;
CREATE TABLE goal_text (
    goal INTEGER PRIMARY KEY REFERENCES goal (id) ON DELETE CASCADE,
    state_reason TEXT NOT NULL,
    description TEXT NOT NULL,
    success_test TEXT NOT NULL,
    means TEXT NOT NULL,
    relevance TEXT NOT NULL,
    much_less TEXT NOT NULL,
    less TEXT NOT NULL,
    expected TEXT NOT NULL,
    better TEXT NOT NULL,
    much_better TEXT NOT NULL
) STRICT;
INSERT INTO goal_text
    SELECT id, state_reason, description, success_test, means, relevance, much_less, less, expected, better,
        much_better FROM goal
    WHERE state_reason || description || success_test || means || relevance || much_less || less || expected
        || better || much_better <> '';
DROP TABLE goal;
ALTER TABLE goal_new RENAME TO goal;
CREATE INDEX goal_by_author ON goal (author);
CREATE INDEX goal_by_target ON goal (target_on) WHERE state < 2;

CREATE TABLE session_new (
    id INTEGER PRIMARY KEY,
    mentorship INTEGER NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
    on_day TEXT NOT NULL CHECK (on_day LIKE '____-__-__'),
    minute INTEGER CHECK (minute BETWEEN 0 AND 1439),
    time_zone TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 600),
    missed_by INTEGER NOT NULL CHECK (missed_by BETWEEN 0 AND 3),
    moved_to INTEGER REFERENCES session (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    author INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    by_coordinator INTEGER NOT NULL CHECK (by_coordinator IN (0, 1)),
    written_at INTEGER NOT NULL,
    audience INTEGER NOT NULL CHECK (audience BETWEEN 0 AND 4),
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 2) = (missed_by <> 0)),
    CHECK (moved_to IS NULL OR state = 4)
) STRICT;
INSERT INTO session_new (id, mentorship, state, on_day, minute, time_zone, minutes, missed_by, moved_to, author,
        by_coordinator, written_at, audience)
    SELECT id, mentorship, state, on_day, minute, time_zone, minutes, missed_by, moved_to, author, by_coordinator,
        written_at, audience FROM session;
CREATE TABLE session_text (
    session INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    place TEXT NOT NULL,
    link TEXT NOT NULL,
    state_reason TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;
INSERT INTO session_text
    SELECT id, place, link, state_reason, notes FROM session WHERE place || link || state_reason || notes <> '';
DROP TABLE session;
ALTER TABLE session_new RENAME TO session;
CREATE INDEX session_by_mentorship ON session (mentorship, state, on_day);
CREATE INDEX session_by_author ON session (author);
CREATE INDEX session_by_moved_to ON session (moved_to) WHERE moved_to IS NOT NULL;
CREATE INDEX session_by_day ON session (on_day);
CREATE INDEX session_by_state ON session (state, on_day, audience);

CREATE TABLE feedback_new (
    id INTEGER PRIMARY KEY,
    mentorship INTEGER NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    recipient INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    framework TEXT NOT NULL CHECK (framework <> ''),
    session INTEGER REFERENCES session (id) ON DELETE SET NULL,
    goal INTEGER REFERENCES goal (id) ON DELETE SET NULL,
    skill INTEGER REFERENCES skill (id) ON DELETE SET NULL,
    reply INTEGER NOT NULL CHECK (reply BETWEEN 0 AND 3),
    replied_at INTEGER,
    amended_at INTEGER,
    withdrawn_at INTEGER,
    author INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    by_coordinator INTEGER NOT NULL CHECK (by_coordinator IN (0, 1)),
    written_at INTEGER NOT NULL,
    audience INTEGER NOT NULL CHECK (audience BETWEEN 0 AND 4),
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (author <> recipient)
) STRICT;
INSERT INTO feedback_new (id, mentorship, recipient, framework, session, goal, skill, reply, replied_at, amended_at,
        withdrawn_at, author, by_coordinator, written_at, audience)
    SELECT id, mentorship, recipient, framework, session, goal, skill, reply, replied_at, amended_at, withdrawn_at,
        author, by_coordinator, written_at, audience FROM feedback;
CREATE TABLE feedback_reply (
    feedback INTEGER PRIMARY KEY REFERENCES feedback (id) ON DELETE CASCADE,
    reply_text TEXT NOT NULL
) STRICT;
INSERT INTO feedback_reply SELECT id, reply_text FROM feedback WHERE reply_text <> '';
DROP TABLE feedback;
ALTER TABLE feedback_new RENAME TO feedback;
CREATE INDEX feedback_by_mentorship ON feedback (mentorship);
CREATE INDEX feedback_by_recipient ON feedback (recipient);
CREATE INDEX feedback_by_session ON feedback (session) WHERE session IS NOT NULL;
CREATE INDEX feedback_by_goal ON feedback (goal) WHERE goal IS NOT NULL;
CREATE INDEX feedback_by_skill ON feedback (skill) WHERE skill IS NOT NULL;
CREATE INDEX feedback_by_author ON feedback (author);
CREATE INDEX feedback_by_time ON feedback (written_at);
CREATE INDEX feedback_to_answer ON feedback (recipient) WHERE reply = 0 AND withdrawn_at IS NULL;

CREATE TABLE advice_request_new (
    id INTEGER PRIMARY KEY,
    mentorship INTEGER NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    question TEXT NOT NULL CHECK (question <> ''),
    context TEXT NOT NULL,
    urgency INTEGER NOT NULL CHECK (urgency BETWEEN 0 AND 2),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    answered_at INTEGER,
    session INTEGER REFERENCES session (id) ON DELETE SET NULL,
    author INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    by_coordinator INTEGER NOT NULL CHECK (by_coordinator IN (0, 1)),
    written_at INTEGER NOT NULL,
    audience INTEGER NOT NULL CHECK (audience BETWEEN 0 AND 4),
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK ((answered_at IS NOT NULL) = (state = 1))
) STRICT;
INSERT INTO advice_request_new (id, mentorship, question, context, urgency, state, answered_at, session, author,
        by_coordinator, written_at, audience)
    SELECT id, mentorship, question, context, urgency, state, answered_at, session, author, by_coordinator, written_at,
        audience FROM advice_request;
CREATE TABLE advice_answer (
    advice_request INTEGER PRIMARY KEY REFERENCES advice_request (id) ON DELETE CASCADE,
    answer TEXT NOT NULL
) STRICT;
INSERT INTO advice_answer SELECT id, answer FROM advice_request WHERE answer <> '';
DROP TABLE advice_request;
ALTER TABLE advice_request_new RENAME TO advice_request;
CREATE INDEX advice_request_by_mentorship ON advice_request (mentorship);
CREATE INDEX advice_request_by_session ON advice_request (session) WHERE session IS NOT NULL;
CREATE INDEX advice_request_by_author ON advice_request (author);
CREATE INDEX advice_request_open ON advice_request (mentorship) WHERE state = 0;

CREATE TABLE change_log_new (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    on_behalf TEXT NOT NULL,
    action INTEGER NOT NULL,
    subject TEXT NOT NULL,
    record INTEGER NOT NULL,
    record_count INTEGER NOT NULL
) STRICT;
INSERT INTO change_log_new SELECT id, changed_at, actor, on_behalf, action, subject, record, record_count
    FROM change_log;
CREATE TABLE change_text (
    entry INTEGER PRIMARY KEY REFERENCES change_log (id) ON DELETE CASCADE,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;
INSERT INTO change_text SELECT id, before, after FROM change_log WHERE before || after <> '';
DROP TABLE change_log;
ALTER TABLE change_log_new RENAME TO change_log;
CREATE INDEX change_log_by_record ON change_log (record) WHERE record <> 0;

CREATE INDEX action_item_open ON action_item (owner) WHERE done_on IS NULL;
CREATE INDEX concern_open ON concern (status, due_on) WHERE status < 2;

ALTER TABLE action_item ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE agreement ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE career_plan ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE concern ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE criteria_set ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE custom_field ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE insight ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE mentor_gain ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE mentorship ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE participation ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE person ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE private_note ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE program ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE skill ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE skill_assessment ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
)sql";

} // namespace mentoring::storage
