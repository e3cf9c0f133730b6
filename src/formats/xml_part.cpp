#include "xml_part.h"

namespace mentoring::formats {

XmlPart::XmlPart(ZipArchive& archive, const std::string& name)
    : m_archive(&archive), m_device(archive.open(name)), m_name(name), m_xml(m_device.get()) {}

XmlPart::XmlPart(std::unique_ptr<QIODevice> device, std::string name)
    : m_device(std::move(device)), m_name(std::move(name)), m_xml(m_device.get()) {}

bool XmlPart::next() {
    for (;;) {
        const auto token = m_xml.readNext();
        check();
        switch (token) {
        case QXmlStreamReader::StartElement:
            m_attributes = m_xml.attributes();
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::EndDocument:
            return false;
        default:
            break;
        }
    }
}

void XmlPart::check() {
    if (m_archive != nullptr)
        m_archive->rethrowFailure();
    if (m_xml.tokenType() == QXmlStreamReader::DTD)
        throw ReadError(ReadErrorKind::DoctypeRefused, m_name);
    if (m_xml.hasError())
        damaged();
}

void XmlPart::skip() {
    for (int depth = 1; depth > 0;) {
        if (!next())
            damaged();
        depth += isStart() ? 1 : isEnd() ? -1 : 0;
    }
}

QString XmlPart::wholeText() {
    QString result;
    for (int depth = 1; depth > 0;) {
        if (!next())
            damaged();
        depth += isStart() ? 1 : isEnd() ? -1 : 0;
        if (isText())
            result += text();
    }
    return result;
}

QStringView XmlPart::attribute(QStringView localName) const {
    for (const auto& attribute : m_attributes)
        if (attribute.name() == localName)
            return attribute.value();
    return {};
}

QStringView XmlPart::attribute(QStringView namespaceEnd, QStringView localName) const {
    for (const auto& attribute : m_attributes)
        if (attribute.name() == localName && attribute.namespaceUri().endsWith(namespaceEnd))
            return attribute.value();
    return {};
}

bool XmlPart::hasAttribute(QStringView localName) const {
    for (const auto& attribute : m_attributes)
        if (attribute.name() == localName)
            return true;
    return false;
}

void XmlPart::damaged() const {
    throw ReadError(ReadErrorKind::Damaged, m_name);
}

} // namespace mentoring::formats
