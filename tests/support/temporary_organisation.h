#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QFile>
#include <QTemporaryDir>

#include "app/organisation_file.h"
#include "app/people_service.h"
#include "app/program_service.h"
#include "app/vocabulary_service.h"

namespace mentoring::test {

inline constexpr Instant aMondayMorning =
    std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{9};

/// A real file in a folder of its own, with the changes it announced.
class TemporaryOrganisation {
public:
    TemporaryOrganisation() : clock(aMondayMorning) {
        file = OrganisationFile::create(path(), "Exemple", clock);
        listen();
    }
    /// A file whose content is known already.
    explicit TemporaryOrganisation(const QByteArray& bytes) : clock(aMondayMorning) {
        QFile made(path());
        if (made.open(QIODevice::WriteOnly))
            made.write(bytes);
        made.close();
        reopen();
    }

    [[nodiscard]] QString path(const QString& name = QStringLiteral("exemple.ithaca")) const {
        return folder.filePath(name);
    }

    /// Closes the file and opens it again: what is still there was on disk.
    void reopen() {
        file.reset();
        file = OrganisationFile::open(path(), OrganisationFile::Access::ReadWrite, clock);
        listen();
    }

    PersonId add(const std::string& given, const std::string& family, const std::string& email = {}) {
        Person person;
        person.givenName = given;
        person.familyName = family;
        person.email = email;
        return file->people().add(person);
    }

    ProgramId addProgram(const std::string& name) {
        Program program;
        program.name = name;
        return file->programs().add(program);
    }

    /// Accepted participants called "Mentor 0"…, "Mentee 0"… with e-mails mentor0@exemple.fr ….
    void fill(ProgramId program, int mentors, int mentees) {
        for (int i = 0; i < mentors; ++i)
            enrolOne(program, "Mentor", "mentor", i, true);
        for (int i = 0; i < mentees; ++i)
            enrolOne(program, "Mentee", "mentee", i, false);
    }

    [[nodiscard]] PersonId byEmail(const std::string& email) const {
        const auto* person = file->directory().personByEmail(email);
        return person ? person->id : PersonId{};
    }

    void undo(const Change& change) { file->undo(change.step, change.action, change.subject); }
    void redo(const Change& change) { file->redo(change.step, change.action, change.subject); }
    void undoLast() { undo(Change(changes.back())); }

    /// What is on disk: nothing was changed where it is the same as before.
    [[nodiscard]] QByteArray bytes() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<OrganisationFile> file;
    std::vector<Change> changes;

private:
    void listen() {
        QObject::connect(file.get(), &OrganisationFile::changed, file.get(),
                         [this](const Change& change) { changes.push_back(change); });
    }

    void enrolOne(ProgramId program, const std::string& given, const std::string& mail, int i, bool asMentor) {
        const auto number = std::to_string(i);
        const auto id = add(given, number, mail + number + "@exemple.fr");
        file->programs().enrol(program, {id}, asMentor, !asMentor);
    }
};

} // namespace mentoring::test
