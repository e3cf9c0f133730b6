#include "report/sheet.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace mentoring::report {

namespace {

constexpr int dotsPerInch = 300;
constexpr double marginMillimetres = 18;

/// Plain text as HTML, with its line breaks.
QString plain(const QString& text) {
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString tableOf(const Sheet::Section& section) {
    QString html = QStringLiteral("<table width=\"100%\" cellpadding=\"5\" cellspacing=\"0\"><thead><tr>");
    for (const auto& column : section.columns)
        html += QStringLiteral("<th align=\"left\" bgcolor=\"#EDF0F4\">%1</th>").arg(plain(column));
    html += QStringLiteral("</tr></thead>");
    for (const auto& row : section.rows) {
        html += QStringLiteral("<tr>");
        for (const auto& cell : row)
            html += QStringLiteral("<td>") + plain(cell) + QStringLiteral("</td>");
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

/// Wide enough apart to sign by hand.
QString linesFor(const QStringList& signatures) {
    QString html =
        QStringLiteral("<p>&nbsp;</p><p>&nbsp;</p><table width=\"100%\" cellspacing=\"0\" cellpadding=\"5\"><tr>");
    const int share = 100 / static_cast<int>(signatures.size());
    for (const auto& signature : signatures)
        html += QStringLiteral("<td width=\"%1%\">______________________________<br>").arg(share) + plain(signature) +
                QStringLiteral("</td>");
    return html + QStringLiteral("</tr></table>");
}

} // namespace

QString toHtml(const Sheet& sheet) {
    QString html = QStringLiteral("<html><body><h1>") + plain(sheet.title) + QStringLiteral("</h1><p>") +
                   plain(sheet.subtitle) + QStringLiteral("</p>");
    for (const auto& section : sheet.sections) {
        html += QStringLiteral("<h2>") + plain(section.heading) + QStringLiteral("</h2>");
        for (const auto& paragraph : section.paragraphs)
            html += QStringLiteral("<p>") + plain(paragraph) + QStringLiteral("</p>");
        if (!section.columns.isEmpty() && !section.rows.empty())
            html += tableOf(section);
    }
    if (!sheet.signatures.isEmpty())
        html += linesFor(sheet.signatures);
    return html + QStringLiteral("</body></html>");
}

void paint(const Sheet& sheet, QPagedPaintDevice& device, int dotsPerInch) {
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.setDefaultStyleSheet(QStringLiteral("h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 14pt; }"
                                                 " p, td, th { font-size: 10pt; }"));
    document.setHtml(toHtml(sheet));
    const QSizeF room = device.pageLayout().paintRectPixels(dotsPerInch).size();
    const double footer = dotsPerInch / 3.0;
    document.setPageSize(QSizeF(room.width(), room.height() - footer));
    QPainter painter(&device);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            device.newPage();
        const QRectF part(0, page * document.pageSize().height(), room.width(), document.pageSize().height());
        painter.save();
        painter.translate(0, -part.top());
        document.drawContents(&painter, part);
        painter.restore();
        QFont small = document.defaultFont();
        small.setPointSizeF(8);
        painter.setFont(small);
        const QRectF foot(0, room.height() - footer / 2, room.width(), footer / 2);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, sheet.footer);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(page + 1) + QStringLiteral(" / ") +
                             QLocale().toString(document.pageCount()));
    }
}

QByteArray toPdf(const Sheet& sheet) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                              QPageLayout::Millimeter);
        writer.setResolution(dotsPerInch);
        writer.setTitle(sheet.title);
        writer.setCreator(QStringLiteral("Ithaca"));
        paint(sheet, writer, dotsPerInch);
    }
    return buffer.data();
}

} // namespace mentoring::report
