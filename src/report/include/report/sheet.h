#pragma once

#include <stdexcept>
#include <vector>

#include <QString>
#include <QStringList>

namespace mentoring::report {

/// A sheet of paper: a title and sections of paragraphs or of a table. All texts are plain; nothing in them is markup.
struct Sheet {
    struct Section {
        QString heading;
        QStringList paragraphs;
        QStringList columns;             ///< of a table; empty without one
        std::vector<QStringList> rows{}; ///< as many cells as columns
    };
    QString title;
    QString subtitle;
    QString footer; ///< who may see it, and of when it is
    std::vector<Section> sections;
};

class SheetError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The sheet as the HTML that is laid out.
[[nodiscard]] QString toHtml(const Sheet& sheet);

/// Writes an A4 PDF with page numbers, on disk when it returns; an existing file is replaced as a whole. Throws
/// SheetError when it cannot be written. Needs the application object (fonts).
void writePdf(const Sheet& sheet, const QString& path);

} // namespace mentoring::report
