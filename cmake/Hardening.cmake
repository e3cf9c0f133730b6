# What makes a fault in the program stop it rather than be used against its user: checked standard library, guarded stack,
# checked copies (only where the compiler optimises), a program that lies elsewhere in memory each time and whose tables
# of addresses cannot be written. tests/house looks at the built programs.
option(ITHACA_HARDENED "Build with the protections of compiler and linker" ON)

set(ithaca_fortify -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)

if(ITHACA_HARDENED AND NOT MSVC)
  include(CheckPIESupported)
  check_pie_supported(LANGUAGES CXX)
  add_compile_definitions($<$<CXX_COMPILER_ID:GNU>:_GLIBCXX_ASSERTIONS>
    $<$<CXX_COMPILER_ID:Clang,AppleClang>:_LIBCPP_HARDENING_MODE=_LIBCPP_HARDENING_MODE_FAST>)
  add_compile_options(-fstack-protector-strong)
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_compile_options(-fstack-clash-protection)
    add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)
  endif()
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64)$" AND NOT APPLE)
    add_compile_options(-fcf-protection)
  endif()
  if(NOT ITHACA_SANITIZE)
    add_compile_options("$<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:${ithaca_fortify}>")
  endif()
elseif(ITHACA_HARDENED)
  add_compile_options(/guard:cf /sdl)
  add_link_options(/guard:cf /DYNAMICBASE /NXCOMPAT)
endif()
