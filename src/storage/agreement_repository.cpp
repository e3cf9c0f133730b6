#include "storage/agreement_repository.h"

#include "storage/record_rows.h"

namespace mentoring::storage {

namespace {

Agreement agreementFrom(const Statement& rows) {
    Agreement agreement;
    agreement.mentorship = MentorshipId{rows.integer(0)};
    agreement.purpose = rows.text(1);
    agreement.rhythmWeeks = static_cast<int>(rows.integer(2));
    agreement.sessionMinutes = static_cast<int>(rows.integer(3));
    agreement.endsOn = rows.date(4);
    agreement.acceptedByMentor = rows.date(5);
    agreement.acceptedByMentee = rows.date(6);
    agreement.confidentiality = rows.text(7);
    agreement.ending = rows.text(8);
    agreement.outsideContact = rows.text(9);
    agreement.version = static_cast<int>(rows.integer(10));
    agreement.revision = rows.revision(11);
    return agreement;
}

} // namespace

void AgreementRepository::put(const Agreement& agreement) {
    Statement(m_connection,
              "INSERT INTO agreement (mentorship, purpose, rhythm_weeks, session_minutes, ends_on, accepted_by_mentor,"
              " accepted_by_mentee, confidentiality, ending, outside_contact, version, revision)"
              " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (mentorship) DO UPDATE SET"
              " purpose = excluded.purpose, rhythm_weeks = excluded.rhythm_weeks,"
              " session_minutes = excluded.session_minutes, ends_on = excluded.ends_on,"
              " accepted_by_mentor = excluded.accepted_by_mentor, accepted_by_mentee = excluded.accepted_by_mentee,"
              " confidentiality = excluded.confidentiality, ending = excluded.ending,"
              " outside_contact = excluded.outside_contact, version = excluded.version,"
              " revision = excluded.revision WHERE agreement.revision = $13")
        .bind(agreement.mentorship)
        .bind(agreement.purpose)
        .bind(agreement.rhythmWeeks)
        .bind(agreement.sessionMinutes)
        .bind(agreement.endsOn)
        .bind(agreement.acceptedByMentor)
        .bind(agreement.acceptedByMentee)
        .bind(agreement.confidentiality)
        .bind(agreement.ending)
        .bind(agreement.outsideContact)
        .bind(agreement.version)
        .bind(m_connection.nextRevision())
        .bind(agreement.revision)
        .runOnWhatWasRead();
}

void AgreementRepository::remove(MentorshipId pair) {
    Statement(m_connection, "DELETE FROM agreement WHERE mentorship = $1").bind(pair).run();
}

std::optional<Agreement> AgreementRepository::find(MentorshipId pair) const {
    Statement rows(m_connection, "SELECT mentorship, purpose, rhythm_weeks, session_minutes, ends_on,"
                                 " accepted_by_mentor, accepted_by_mentee, confidentiality, ending, outside_contact, "
                                 "version, revision FROM agreement WHERE mentorship = $1"
                                 " ORDER BY mentorship");
    rows.bind(pair);
    return firstOf(readAll(rows, agreementFrom));
}

std::vector<Agreement> AgreementRepository::seenBy(const Perspective& viewer) const {
    if (viewer.isCoordinator())
        return all();
    Statement rows(m_connection, "SELECT mentorship, purpose, rhythm_weeks, session_minutes, ends_on,"
                                 " accepted_by_mentor, accepted_by_mentee, confidentiality, ending, outside_contact, "
                                 "version, revision FROM agreement WHERE mentorship IN"
                                 " (SELECT m.id FROM mentorship m WHERE m.mentor = $1 OR m.mentee = $1)"
                                 " ORDER BY mentorship");
    rows.bind(*viewer.person);
    return readAll(rows, agreementFrom);
}

std::vector<Agreement> AgreementRepository::all() const {
    Statement rows(m_connection, "SELECT mentorship, purpose, rhythm_weeks, session_minutes, ends_on,"
                                 " accepted_by_mentor, accepted_by_mentee, confidentiality, ending, outside_contact, "
                                 "version, revision FROM agreement ORDER BY mentorship");
    return readAll(rows, agreementFrom);
}

std::unordered_map<MentorshipId, Date> AgreementRepository::ends() const {
    Statement rows(m_connection,
                   "SELECT mentorship, ends_on FROM agreement WHERE ends_on IS NOT NULL ORDER BY mentorship");
    std::unordered_map<MentorshipId, Date> ends;
    while (rows.next())
        if (const auto day = rows.date(1))
            ends.emplace(MentorshipId{rows.integer(0)}, *day);
    return ends;
}

} // namespace mentoring::storage
