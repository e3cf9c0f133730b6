#include "file_problem.h"

#include "formats/entity_json.h"

namespace mentoring::cli {

const char* wordOf(FileProblem problem) {
    switch (problem) {
    case FileProblem::NotFound:
        return "not-found";
    case FileProblem::NotAFile:
        return "not-a-file";
    case FileProblem::NotOurs:
        return "not-an-ithaca-file";
    case FileProblem::OtherProgram:
        return "of-another-program";
    case FileProblem::Empty:
        return "empty";
    case FileProblem::Damaged:
        return "damaged";
    case FileProblem::TooMuchWork:
        return "too-much-work";
    case FileProblem::Stopped:
        return "stopped";
    case FileProblem::TooNew:
        return "too-new";
    case FileProblem::TooOld:
        return "too-old";
    case FileProblem::BadVersion:
        return "bad-version";
    case FileProblem::AlteredSchema:
        return "altered-schema";
    case FileProblem::BrokenLinks:
        return "broken-links";
    case FileProblem::BrokenRules:
        return "broken-rules";
    case FileProblem::ReadOnly:
        return "write-protected";
    case FileProblem::ReadOnlyFolder:
        return "folder-write-protected";
    case FileProblem::ReadOnlyMedium:
        return "medium-read-only";
    case FileProblem::InUse:
        return "in-use";
    case FileProblem::DiskFull:
        return "disk-full";
    case FileProblem::MovedOrDeleted:
        return "moved-or-deleted";
    case FileProblem::ChangedOutside:
        return "changed-outside";
    case FileProblem::NoPermission:
        return "no-permission";
    case FileProblem::NameTooLong:
        return "name-too-long";
    case FileProblem::NameUnreadable:
        return "name-unreadable";
    case FileProblem::NotStorable:
        return "not-storable";
    case FileProblem::TooLarge:
        return "too-large";
    case FileProblem::SeveralNames:
        return "several-names";
    case FileProblem::Exists:
        return "exists";
    case FileProblem::NoFolder:
        return "no-folder";
    case FileProblem::LeadsNowhere:
        return "leads-nowhere";
    case FileProblem::WouldReplaceItself:
        return "would-replace-itself";
    case FileProblem::WouldReplaceDatabase:
        return "would-replace-database";
    case FileProblem::WouldReplaceNoFile:
        return "would-replace-no-file";
    case FileProblem::Other:
        return "other";
    }
    return "other";
}

std::string asJson(FileProblem problem, const QString& path, const QString& sentence) {
    formats::JsonWriter json(formats::JsonWriter::Style::Indented);
    json.beginObject().key("error").beginObject();
    json.member("problem", wordOf(problem))
        .member("file", path.toStdString())
        .member("message", sentence.toStdString());
    json.endObject().endObject();
    return json.text() + "\n";
}

} // namespace mentoring::cli
