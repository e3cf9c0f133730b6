#pragma once

#include <memory>
#include <string>

#include <QIODevice>
#include <QXmlStreamReader>

#include "zip_archive.h"

namespace mentoring::formats {

/// XML read from front to end. A DOCTYPE is refused before any of its entities is known, so nothing is expanded and
/// nothing is fetched. Throws ReadError: Damaged, DoctypeRefused, and what the archive throws.
class XmlPart {
public:
    XmlPart(ZipArchive& archive, const std::string& name);
    XmlPart(std::unique_ptr<QIODevice> device, std::string name);

    /// Goes on to the next beginning or end of an element or text; false at the end of the document.
    bool next();
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    /// Passes over the element whose beginning was read last.
    void skip();
    /// All text in the element, that of elements in it included.
    [[nodiscard]] QString wholeText();
    /// By local name; empty when there is none.
    [[nodiscard]] QStringView attribute(QStringView localName) const;
    /// By the end of the namespace's name too.
    [[nodiscard]] QStringView attribute(QStringView namespaceEnd, QStringView localName) const;
    [[nodiscard]] bool hasAttribute(QStringView localName) const;
    [[nodiscard]] const std::string& partName() const { return m_name; }
    [[noreturn]] void damaged() const;

private:
    void check();

    ZipArchive* m_archive = nullptr;
    std::unique_ptr<QIODevice> m_device;
    std::string m_name;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
};

} // namespace mentoring::formats
