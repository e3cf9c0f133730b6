#include "status_heading.h"

#include <algorithm>
#include <array>

#include "header_dictionary.h"

namespace mentoring::intake {

namespace {

constexpr auto present = std::to_array<std::string_view>(
    {"active", "isactive", "actif", "active?", "estactif", "enposte", "enactivite", "present", "presente",
     "presentdanslentreprise", "currentlyemployed", "isemployed", "stillemployed", "employed", "currentemployee",
     "aktiv", "activo", "attivo", "ativo"});
constexpr auto gone = std::to_array<std::string_view>(
    {"terminated", "isterminated", "inactive",   "isinactive",   "left",    "hasleft",   "leaver",
     "isleaver",   "departed",     "parti",      "partie",       "inactif", "inactive",  "sorti",
     "aquitte",    "archived",     "isarchived", "archive",      "deleted", "isdeleted", "formeremployee",
     "inaktiv",    "inactivo",     "inattivo",   "ausgeschieden"});
constexpr auto blockedByYes = std::to_array<std::string_view>(
    {"suspended", "issuspended", "suspendu", "disabled", "isdisabled", "accountdisabled", "userdisabled", "blocked",
     "isblocked", "accountblocked", "locked", "desactive", "comptedesactive", "deactivated", "isdeactivated"});
constexpr auto blockedByNo = std::to_array<std::string_view>(
    {"accountenabled", "enabled", "isenabled", "userenabled", "accountactive", "compteactif", "compteactive"});
constexpr auto reasons = std::to_array<std::string_view>(
    {"terminationreason", "reasonfortermination", "reasonforleaving", "leavingreason", "separationreason",
     "reasonofleaving", "exitreason", "motifdesortie", "motifdedepart", "motifsortie", "motifdepart", "raisondudepart",
     "motifdefindecontrat", "motifderupture", "austrittsgrund", "motivodebaja"});

template <std::size_t Count>
bool isAmong(const std::array<std::string_view, Count>& headings, std::string_view heading) {
    return std::ranges::find(headings, heading) != headings.end();
}

} // namespace

StatusHeading statusHeading(std::string_view header) {
    const auto heading = compactHeader(header);
    if (isAmong(present, heading))
        return StatusHeading::Present;
    if (isAmong(gone, heading))
        return StatusHeading::Gone;
    if (isAmong(blockedByYes, heading) || isAmong(blockedByNo, heading))
        return StatusHeading::Blocked;
    return isAmong(reasons, heading) ? StatusHeading::Reason : StatusHeading::Words;
}

bool isBlockedByNo(std::string_view header) {
    return isAmong(blockedByNo, compactHeader(header));
}

} // namespace mentoring::intake
