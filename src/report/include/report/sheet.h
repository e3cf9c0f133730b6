#pragma once

#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringList>

class QPagedPaintDevice;

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
    QStringList signatures; ///< at the end a line to sign on for each, over the name and a day
};

/// The sheet as the HTML that is laid out.
[[nodiscard]] QString toHtml(const Sheet& sheet);

/// The sheet on the pages of a printer, or of another such device, with page numbers.
void paint(const Sheet& sheet, QPagedPaintDevice& device, int dotsPerInch);

/// The bytes of an A4 PDF with page numbers. Needs the application object (fonts).
[[nodiscard]] QByteArray toPdf(const Sheet& sheet);

} // namespace mentoring::report
