#include "cells/source.h"

#include <utility>

namespace mentoring::cells {

std::string_view nameOf(ReadErrorKind kind) {
    switch (kind) {
    case ReadErrorKind::NotFound:
        return "not-found";
    case ReadErrorKind::NotAFile:
        return "not-a-file";
    case ReadErrorKind::NoPermission:
        return "no-permission";
    case ReadErrorKind::Unreadable:
        return "unreadable";
    case ReadErrorKind::Empty:
        return "empty";
    case ReadErrorKind::NotASpreadsheet:
        return "not-a-spreadsheet";
    case ReadErrorKind::Unsupported:
        return "unsupported";
    case ReadErrorKind::PasswordProtected:
        return "password-protected";
    case ReadErrorKind::TooLarge:
        return "too-large";
    case ReadErrorKind::ZipBomb:
        return "zip-bomb";
    case ReadErrorKind::TooManyRows:
        return "too-many-rows";
    case ReadErrorKind::TooManyColumns:
        return "too-many-columns";
    case ReadErrorKind::TooManyCells:
        return "too-many-cells";
    case ReadErrorKind::DoctypeRefused:
        return "doctype-refused";
    case ReadErrorKind::DuplicateParts:
        return "duplicate-parts";
    case ReadErrorKind::UnknownEncoding:
        return "unknown-encoding";
    case ReadErrorKind::UnknownSheet:
        return "unknown-sheet";
    case ReadErrorKind::UnknownSeparator:
        return "unknown-separator";
    case ReadErrorKind::Damaged:
        return "damaged";
    case ReadErrorKind::ChangedWhileReading:
        return "changed-while-reading";
    case ReadErrorKind::Cancelled:
        return "cancelled";
    }
    return {};
}

std::string_view nameOf(ReadWarningKind kind) {
    switch (kind) {
    case ReadWarningKind::FormulaWithoutValue:
        return "formula-without-value";
    case ReadWarningKind::ErrorValue:
        return "error-value";
    case ReadWarningKind::HiddenRow:
        return "hidden-row";
    case ReadWarningKind::HiddenColumn:
        return "hidden-column";
    case ReadWarningKind::MergedCells:
        return "merged-cells";
    case ReadWarningKind::CellCut:
        return "cell-cut";
    case ReadWarningKind::BrokenEncoding:
        return "broken-encoding";
    case ReadWarningKind::MixedEncoding:
        return "mixed-encoding";
    case ReadWarningKind::NulByte:
        return "nul-byte";
    case ReadWarningKind::GuardRemoved:
        return "guard-removed";
    case ReadWarningKind::QuotesRemoved:
        return "quotes-removed";
    case ReadWarningKind::FormulaWorkedOut:
        return "formula-worked-out";
    case ReadWarningKind::MoreSheets:
        return "more-sheets";
    case ReadWarningKind::BrokenQuote:
        return "broken-quote";
    case ReadWarningKind::LineQuoted:
        return "line-quoted";
    case ReadWarningKind::EncodedTwice:
        return "encoded-twice";
    case ReadWarningKind::SpelledLetters:
        return "spelled-letters";
    case ReadWarningKind::LostLetters:
        return "lost-letters";
    case ReadWarningKind::LongNumber:
        return "long-number";
    }
    return {};
}

std::string_view nameOf(SourceFormat format) {
    switch (format) {
    case SourceFormat::Text:
        return "text";
    case SourceFormat::Xlsx:
        return "xlsx";
    case SourceFormat::Ods:
        return "ods";
    case SourceFormat::Xls:
        return "xls";
    case SourceFormat::Html:
        return "html";
    case SourceFormat::Xml:
        return "xml";
    }
    return {};
}

ReadError::ReadError(ReadErrorKind what, std::string about, CellPlace where, std::uint64_t limit)
    : std::runtime_error(std::string(nameOf(what)) + (about.empty() ? "" : ": " + about)), kind(what),
      detail(std::move(about)), place(where), number(limit) {}

} // namespace mentoring::cells
