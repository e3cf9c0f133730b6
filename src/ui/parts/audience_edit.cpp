#include "parts/audience_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "kit/icon_box.h"
#include "kit/label.h"
#include "style/tokens.h"

namespace mentoring::ui {

AudienceEdit::AudienceEdit(RecordKind kind, Audience audience, wording::Readers readers, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_readers(std::move(readers)) {
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::xs);
    m_label = new Label(tr("Who sees it"), Label::Strong, Label::Normal, this);
    m_label->setWordWrap(true);
    lines->addWidget(m_label);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(QStringLiteral("audienceCombo"));
    m_choice->setAccessibleName(tr("Who sees it"));
    for (const auto choice : audiencesOf(kind))
        m_choice->addItem(wording::name(choice), static_cast<int>(choice));
    m_choice->setVisible(m_choice->count() > 1);
    m_label->setBuddy(m_choice);
    m_label->setVisible(m_choice->count() > 1);
    lines->addWidget(m_choice);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    lines->addLayout(line);
    line->addWidget(new IconBox(QStringLiteral("eye"), 16, this), 0, Qt::AlignTop);
    m_seenBy = new Label(QString(), Label::Caption, Label::Muted, this);
    m_seenBy->setObjectName(QStringLiteral("seenByLabel"));
    m_seenBy->setWordWrap(true);
    line->addWidget(m_seenBy, 1);
    // To a choice that does not show, Tab would go in vain and stay where it was.
    if (m_choice->count() > 1)
        setFocusProxy(m_choice);
    setAudience(audience);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showSentence();
        Q_EMIT audienceChanged(this->audience());
    });
}

Audience AudienceEdit::audience() const {
    return static_cast<Audience>(m_choice->currentData().toInt());
}

void AudienceEdit::setAudience(Audience audience) {
    const int at = m_choice->findData(static_cast<int>(audience));
    m_choice->setCurrentIndex(at < 0 ? 0 : at);
    showSentence();
}

void AudienceEdit::setReaders(const wording::Readers& readers) {
    m_readers = readers;
    showSentence();
}

void AudienceEdit::setFixedAudience() {
    m_choice->hide();
    m_label->hide();
    setFocusProxy(nullptr);
}

QString AudienceEdit::sentence() const {
    return m_seenBy->text();
}

void AudienceEdit::showSentence() {
    m_seenBy->setText(wording::seenBy(m_kind, audience(), m_readers));
    m_choice->setAccessibleDescription(m_seenBy->text());
}

} // namespace mentoring::ui
