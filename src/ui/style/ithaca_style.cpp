#include "style/ithaca_style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include "style/icons.h"
#include "style/painting.h"
#include "style/text_scale.h"
#include "style/tokens.h"

// What the style paints for single elements, and its numbers; the sub-controls are in ithaca_style_controls.cpp.

namespace mentoring::ui {

namespace {

QRegion roundRegion(const QRect& rect, double round) {
    QPainterPath path;
    path.addRoundedRect(QRectF(rect), round, round);
    return QRegion(path.toFillPolygon().toPolygon());
}

constexpr int frameInset = 3;
constexpr int usualExtension = 28;

/// What is so many pixels wide beside letters of a usual size is that much wider beside those of the widget.
int grown(int pixels, const QWidget* widget) {
    return scaled(pixels, widget != nullptr ? widget->font() : QApplication::font()) - pixels;
}

/// Nothing but words on one line, as most cells of a table are.
bool isOneLine(const QStyleOptionViewItem& item) {
    using Item = QStyleOptionViewItem;
    constexpr auto more = Item::WrapText | Item::HasDecoration | Item::HasCheckIndicator;
    return !(item.features & Item::ViewItemFeatures(more)) && item.textElideMode == Qt::ElideRight &&
           !item.text.contains(u'\n') && !item.text.contains(QChar::LineSeparator);
}

} // namespace

using namespace painting;

IthacaStyle::IthacaStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void setLook(QWidget* widget, const char* property, bool on) {
    if (widget->property(property).toBool() == on)
        return;
    widget->setProperty(property, on);
    widget->updateGeometry();
    widget->update();
}

void IthacaStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
        qobject_cast<QAbstractSpinBox*>(widget) != nullptr || qobject_cast<QLineEdit*>(widget) != nullptr ||
        qobject_cast<QScrollBar*>(widget) != nullptr || qobject_cast<QSlider*>(widget) != nullptr ||
        qobject_cast<QTabBar*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu*>(widget) != nullptr || widget->inherits("QComboBoxPrivateContainer")) {
        // Round corners: the window behind a popup is not painted by itself.
        widget->setAttribute(Qt::WA_TranslucentBackground);
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
    }
    if (auto* view = qobject_cast<QAbstractItemView*>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

void IthacaStyle::unpolish(QWidget* widget) {
    QProxyStyle::unpolish(widget);
}

void IthacaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    const Colors& c = colors(option->palette);
    const bool enabled = option->state.testFlag(State_Enabled);
    switch (element) {
    case PE_PanelButtonCommand:
        paintButton(*painter, *option, widget);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown:
        paintToolButton(*painter, *option);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
            const bool framed = frame->lineWidth > 0 && !flag(widget, "seamless");
            if (framed)
                paintField(*painter, *option, widget);
            else if (!flag(widget, "seamless"))
                painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        }
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelScrollAreaCorner:
        if (qobject_cast<const QScrollArea*>(widget) != nullptr)
            return; // what is behind it shows through, there as well
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractItemView*>(widget) != nullptr || widget == nullptr ||
            widget->inherits("QComboBoxPrivateContainer")) {
            if (widget != nullptr && widget->inherits("QComboBoxPrivateContainer"))
                return;
            roundRect(*painter, QRectF(option->rect), radius::control, QColor(), c.border);
            return;
        }
        paintField(*painter, *option, widget);
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange) &&
            qobject_cast<const QAbstractItemView*>(widget) == nullptr)
            focusRing(*painter, QRectF(option->rect), c.primary, radius::focus);
        return;
    case PE_FrameGroupBox:
        roundRect(*painter, QRectF(option->rect), radius::card, c.surface, c.border);
        return;
    case PE_FrameMenu:
        return;
    case PE_PanelMenu:
        roundRect(*painter, QRectF(option->rect), radius::control + 2, c.surface, c.border);
        return;
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_FrameWindow:
    case PE_FrameDockWidget:
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRectF(option->rect.left(), option->rect.top(), option->rect.width(), 1), c.border);
        return;
    case PE_FrameTabBarBase:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, *option);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        paintArrow(*painter, option->rect, element, enabled ? c.mutedText : c.disabledText);
        return;
    case PE_IndicatorHeaderArrow:
        return; // painted with the label, just behind the words
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            const int size = scaled(usualArrow, painter->font());
            QRect where(0, 0, size, size);
            where.moveCenter(option->rect.center());
            paintIcon(*painter, where,
                      option->state.testFlag(State_Open) ? QStringLiteral("chevron-down")
                                                         : QStringLiteral("chevron-right"),
                      c.mutedText);
        }
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            paintItemPanel(*painter, *item, widget);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, c.text);
        return;
    case PE_IndicatorItemViewItemDrop:
        painter->fillRect(option->rect.adjusted(0, 0, 0, 1), c.primary);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void IthacaStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    const Colors& c = colors(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            paintButtonLabel(*this, *painter, *button, widget);
        return;
    case CE_PushButtonBevel:
        // Fusion's own bevel would add a menu arrow in a place of its own; the label paints ours.
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_ProgressBarGroove:
        roundRect(*painter, thinBar(option->rect), thinBarHeight / 2.0, c.border, QColor());
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            paintProgress(*painter, *bar, widget);
        return;
    case CE_ProgressBarLabel:
        return; // figures stand beside bars, not on them
    case CE_HeaderSection:
        painter->fillRect(option->rect, c.surface);
        if (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled))
            roundRect(*painter, QRectF(option->rect).adjusted(2, 4, -2, -4), radius::focus, c.hover, QColor());
        headerLine(*painter, *option, c.border);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c.surface);
        headerLine(*painter, *option, c.border);
        return;
    case CE_Header:
        // The base style would place the arrow by its own measures.
        proxy()->drawControl(CE_HeaderSection, option, painter, widget);
        proxy()->drawControl(CE_HeaderLabel, option, painter, widget);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paintHeaderLabel(*proxy(), *painter, *header);
        return;
    case CE_MenuBarItem:
        paintMenuBarItem(*this, *painter, *option);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, c.bg);
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            paintMenuItem(*this, *painter, *item, widget);
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            paintTab(*painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab own(*tab);
            const bool selected = tab->state.testFlag(State_Selected);
            own.palette.setColor(QPalette::WindowText, selected ? c.primary : c.mutedText);
            own.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &own, painter, widget);
            if (tab->state.testFlag(State_HasFocus) && tab->state.testFlag(State_KeyboardFocusChange))
                focusRing(*painter, QRectF(tab->rect).adjusted(2, 4, -2, -4), c.primary, radius::focus);
        }
        return;
    case CE_Splitter:
        return;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            paintComboLabel(*this, *painter, *combo, widget);
        return;
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton own(*button);
            own.state &= ~State_MouseOver;
            QProxyStyle::drawControl(element, &own, painter, widget);
        }
        return;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton own(*button);
            own.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &own, painter, widget);
            if (button->state.testFlag(State_HasFocus) && button->state.testFlag(State_KeyboardFocusChange))
                focusRing(*painter, QRectF(option->rect), c.primary, radius::focus);
        }
        return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem own(*item);
            own.showDecorationSelected = true;
            // The selection is pale: text stays as it is. The pale fill is the panel's business.
            own.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            own.state &= ~State_HasFocus;
            if (isOneLine(own)) {
                proxy()->drawPrimitive(PE_PanelItemViewItem, &own, painter, widget);
                const int margin = proxy()->pixelMetric(PM_FocusFrameHMargin, &own, widget) + 1;
                painter->save();
                painter->setPen(own.palette.color(
                    own.state.testFlag(State_Enabled) ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
                m_cellTexts.paint(*painter, own.rect.adjusted(margin, 0, -margin, 0),
                                  visualAlignment(own.direction, own.displayAlignment), own.text, own.font);
                painter->restore();
            } else {
                QProxyStyle::drawControl(element, &own, painter, widget);
            }
        }
        return;
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
            const auto shape = frame->frameShape;
            if (shape == QFrame::HLine) {
                painter->fillRect(QRectF(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
                                  c.border);
                return;
            }
            if (shape == QFrame::VLine) {
                painter->fillRect(QRectF(option->rect.center().x(), option->rect.top(), 1, option->rect.height()),
                                  c.border);
                return;
            }
            if (shape != QFrame::NoFrame)
                paintViewFrame(*painter, *option, widget);
        }
        return;
    case CE_RubberBand:
    case CE_SizeGrip:
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize IthacaStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const {
    QSize answer = QProxyStyle::sizeFromContents(type, option, size, widget);
    // Lengths follow the font: 34 at the usual size, more where the desktop's text is large.
    const int lines = option != nullptr ? option->fontMetrics.height() : QFontMetrics(QApplication::font()).height();
    const int control = qMax(metric::controlHeight, lines + 14);
    switch (type) {
    case CT_PushButton:
        answer.setHeight(control);
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            const bool onlyIcon = button->text.isEmpty() && !button->icon.isNull();
            // As it is painted: the primary one in stronger letters.
            const auto metrics =
                flag(widget, "primary") ? QFontMetrics(fontFor(TextRole::Strong, widget->font())) : button->fontMetrics;
            int width = metrics.size(Qt::TextShowMnemonic, button->text).width() + 2 * space::m + 4;
            if (!button->icon.isNull())
                width += button->iconSize.width() + (onlyIcon ? 0 : space::s - 2);
            if (button->features.testFlag(QStyleOptionButton::HasMenu))
                width += usualArrow + grown(usualArrow, widget) + arrowGap;
            answer.setWidth(onlyIcon ? qMax(width - 10, control) : qMax(width, 72));
        }
        break;
    case CT_LineEdit:
        answer.setHeight(flag(widget, "seamless") ? answer.height() : control);
        break;
    case CT_ComboBox:
        answer.setHeight(control);
        answer.rwidth() += space::l + grown(2 * usualArrow, widget);
        break;
    case CT_SpinBox:
        answer.setHeight(control);
        answer.rwidth() += space::s + 2 + grown(usualSpinButton, widget);
        break;
    case CT_ToolButton:
        if (qobject_cast<const QToolButton*>(widget) != nullptr)
            answer = answer.expandedTo(QSize(control - 2, control - 2));
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu) && !flag(widget, "noArrow"))
            answer.rwidth() += grown(usualArrow, widget);
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator) {
                answer.setHeight(item->text.isEmpty() ? space::s + 1 : metric::menuItemHeight);
            } else {
                answer.setHeight(qMax(metric::menuItemHeight, lines + 12));
                answer.rwidth() += space::xxl + grown(metric::iconSize, widget);
            }
        }
        break;
    case CT_MenuBarItem:
        answer = size + QSize(2 * space::s + 2, 12);
        break;
    case CT_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            header != nullptr && header->orientation == Qt::Horizontal)
            answer.setHeight(qMax(metric::headerHeight, lines + 16));
        break;
    case CT_TabBarTab:
        answer.setHeight(control + 2);
        answer.rwidth() += space::s;
        break;
    case CT_ProgressBar:
        answer.setHeight(qMin(answer.height(), 12));
        break;
    case CT_ItemViewItem:
        answer.setHeight(qMax(answer.height(), lines + 12));
        break;
    default:
        break;
    }
    return answer;
}

int IthacaStyle::pixelMetric(PixelMetric which, const QStyleOption* option, const QWidget* widget) const {
    switch (which) {
    case PM_ButtonMargin:
        return 14;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuPanelWidth:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_FocusFrameHMargin:
        return space::s - 1; // item views add one more: text begins 8 from the edge
    case PM_FocusFrameVMargin:
        return 3;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QMenu*>(widget) != nullptr)
            return 0;
        // A viewport has square corners: it stays inside the curve of its frame.
        return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr ? frameInset : 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
        return space::xs;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return scaled(metric::iconSize, widget != nullptr ? widget->font() : QApplication::font());
    case PM_LargeIconSize:
        return 32;
    case PM_MessageBoxIconSize:
        return 36;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(18, widget != nullptr ? widget->font() : QApplication::font());
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::s;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space::xs + 1;
    case PM_MenuBarHMargin:
        return space::xs;
    case PM_MenuBarVMargin:
        return 2;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_SubMenuOverlap:
        return -2;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SplitterWidth:
        return space::l;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return 18;
    case PM_HeaderMargin:
        return space::s;
    case PM_HeaderMarkSize:
        return usualArrow + grown(usualArrow, widget);
    case PM_ToolBarExtensionExtent: // the way to what a bar has no room for
        return usualExtension + grown(usualExtension, widget);
    case PM_HeaderDefaultSectionSizeHorizontal:
        return 140;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_TabBarTabHSpace:
        return space::xl;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return widget != nullptr && widget->isWindow() ? space::xl : space::m;
    case PM_LayoutHorizontalSpacing:
        return space::s;
    case PM_LayoutVerticalSpacing:
        return space::m;
    default:
        return QProxyStyle::pixelMetric(which, option, widget);
    }
}

int IthacaStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* answer) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup: // a list under the box, not a menu over it
    case SH_MenuBar_AltKeyNavigation:
        return hint == SH_MenuBar_AltKeyNavigation ? 1 : 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(colors(option != nullptr ? option->palette : QApplication::palette()).border.rgba());
    case SH_ItemView_ShowDecorationSelected:
    case SH_TabBar_PreferNoArrows:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Slider_AbsoluteSetButtons:
        return hint == SH_Slider_AbsoluteSetButtons ? int(Qt::LeftButton) : 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Menu_Mask:
        // Where nothing blends windows into each other, what is beside the round corners would be black.
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(answer); mask != nullptr && option != nullptr)
            mask->region = roundRegion(option->rect, radius::control + 2);
        return 1;
    case SH_ToolTip_Mask:
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(answer); mask != nullptr && option != nullptr)
            mask->region = option->rect;
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_DialogButtonLayout: // what goes on stands last, in every dialog alike
        return QDialogButtonBox::GnomeLayout;
    case SH_MessageBox_TextInteractionFlags:
        return Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon IthacaStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    switch (which) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_DialogCloseButton:
        return icon(QStringLiteral("close"));
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("info"));
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("warning"));
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("error"));
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("question"));
    case SP_ArrowBack:
    case SP_ArrowLeft:
    case SP_FileDialogBack:
        return icon(QStringLiteral("back"));
    case SP_ArrowForward:
    case SP_ArrowRight:
        return icon(QStringLiteral("forward"));
    case SP_ArrowUp:
    case SP_FileDialogToParent:
        return icon(QStringLiteral("sort-up"));
    case SP_ArrowDown:
        return icon(QStringLiteral("sort-down"));
    case SP_DirIcon:
    case SP_DirOpenIcon:
    case SP_DirClosedIcon:
    case SP_DirLinkIcon:
    case SP_DialogOpenButton:
        return icon(QStringLiteral("open"));
    case SP_FileIcon:
    case SP_FileLinkIcon:
        return icon(QStringLiteral("document"));
    case SP_FileDialogNewFolder:
        return icon(QStringLiteral("add"));
    case SP_FileDialogDetailedView:
        return icon(QStringLiteral("sheet"));
    case SP_FileDialogListView:
        return icon(QStringLiteral("columns"));
    case SP_DirHomeIcon:
        return icon(QStringLiteral("home"));
    case SP_TrashIcon:
        return icon(QStringLiteral("trash"));
    case SP_BrowserReload:
        return icon(QStringLiteral("refresh"));
    case SP_ToolBarHorizontalExtensionButton:
        return icon(QStringLiteral("chevron-right"));
    case SP_ToolBarVerticalExtensionButton:
        return icon(QStringLiteral("chevron-down"));
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace mentoring::ui
