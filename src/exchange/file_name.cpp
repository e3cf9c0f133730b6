#include "exchange/file_name.h"

#include <set>

#include <QFile>
#include <QString>
#include <QStringList>

namespace mentoring::exchange {

namespace {

constexpr qsizetype mostCharacters = 100;
constexpr qsizetype mostBytes = 180;

bool isDeviceName(const QString& name) {
    static const QStringList devices = [] {
        QStringList result{QStringLiteral("con"), QStringLiteral("prn"),    QStringLiteral("aux"),
                           QStringLiteral("nul"), QStringLiteral("conin$"), QStringLiteral("conout$")};
        for (int i = 0; i <= 9; ++i)
            result << QStringLiteral("com%1").arg(i) << QStringLiteral("lpt%1").arg(i);
        return result;
    }();
    // Windows looks at the part before the first dot only.
    return devices.contains(name.left(name.indexOf(u'.') < 0 ? name.size() : name.indexOf(u'.')).trimmed().toLower());
}

bool isAllowed(char32_t c) {
    if (c == U' ' || c == U'-' || c == U'_' || c == U'.' || c == U'(' || c == U')')
        return true;
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

QString caseFolded(const std::filesystem::path& name) {
    return QFile::decodeName(QByteArray::fromStdString(name.string())).toCaseFolded();
}

} // namespace

std::string safeFileName(std::string_view text, std::string_view fallback) {
    QString result;
    qsizetype characters = 0;
    const auto wide = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                          .normalized(QString::NormalizationForm_C)
                          .toUcs4();
    for (const char32_t c : wide) {
        const bool blank = QChar::isSpace(c) || c == U'/' || c == U'\\' || c == U':';
        const char32_t kept = blank ? U' ' : c;
        if (!isAllowed(kept))
            continue;
        if (kept == U' ' && (result.isEmpty() || result.back() == u' '))
            continue;
        if ((kept == U'.' || QChar::isMark(kept)) && result.isEmpty())
            continue;
        if (kept == U'.' && result.back() == u'.')
            continue; // no ".." anywhere
        const auto piece = QString::fromUcs4(&kept, 1);
        if (++characters > mostCharacters || (result + piece).toUtf8().size() > mostBytes)
            break;
        result += piece;
    }
    while (!result.isEmpty() && (result.back() == u' ' || result.back() == u'.'))
        result.chop(1);
    if (result.isEmpty())
        return std::string(fallback);
    if (isDeviceName(result))
        result.prepend(u'_');
    return result.toStdString();
}

std::filesystem::path freeFilePath(const std::filesystem::path& folder, std::string_view stem,
                                   std::string_view extension) {
    std::set<QString> taken;
    std::error_code error;
    for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        taken.insert(caseFolded(it->path().filename()));
    const auto name = safeFileName(stem, "file");
    for (int number = 1;; ++number) {
        const auto whole =
            name + (number == 1 ? std::string() : " (" + std::to_string(number) + ")") + std::string(extension);
        const std::filesystem::path candidate(std::u8string(whole.begin(), whole.end()));
        if (!taken.contains(caseFolded(candidate)))
            return folder / candidate;
    }
}

} // namespace mentoring::exchange
