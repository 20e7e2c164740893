dnl Against an installed billhook: pkg-config finds it, or --with-billhook=PREFIX says where it is. Its static archive is
dnl preferred, so that the extension is one file. Replies are read with simdjson, which billhook itself is built on.
PHP_ARG_WITH([billhook],
  [for billhook],
  [AS_HELP_STRING([--with-billhook@<:@=DIR@:>@], [Include billhook; DIR is where it is installed])],
  [yes])

dnl BILLHOOK_NEEDS(COMMAND, PACKAGE): where the command fails, that package of Debian is missing.
AC_DEFUN([BILLHOOK_NEEDS], [
  if ! $1 >/dev/null 2>&1; then
    BILLHOOK_MISSING="$BILLHOOK_MISSING $2"
  fi
])
AC_DEFUN([BILLHOOK_NEEDS_LIBRARY], [BILLHOOK_NEEDS([test "`$CXX -print-file-name=lib$1`" != "lib$1"], [$2])])

AC_DEFUN([BILLHOOK_STOP_WHERE_MISSING], [
  if test -n "$BILLHOOK_MISSING"; then
    AC_MSG_ERROR([billhook needs$BILLHOOK_MISSING to be built; on Debian 12: sudo apt-get install$BILLHOOK_MISSING])
  fi
])

if test "$PHP_BILLHOOK" != "no"; then
  BILLHOOK_NEEDS([command -v ${CXX:-g++}], [g++])
  BILLHOOK_NEEDS([command -v pkg-config], [pkg-config])
  BILLHOOK_STOP_WHERE_MISSING
  PHP_REQUIRE_CXX()
  AC_PATH_PROG([PKG_CONFIG], [pkg-config], [no])
  if test "$PHP_BILLHOOK" != "yes"; then
    for directory in "$PHP_BILLHOOK"/lib "$PHP_BILLHOOK"/lib64 "$PHP_BILLHOOK"/lib/*-linux-*; do
      if test -f "$directory/pkgconfig/billhook.pc"; then
        PKG_CONFIG_PATH="$directory/pkgconfig:$PKG_CONFIG_PATH"
        export PKG_CONFIG_PATH
      fi
    done
  fi
  AC_MSG_CHECKING([for billhook])
  BILLHOOK_LIBDIR=`$PKG_CONFIG --variable=libdir billhook 2>/dev/null`
  if test -z "$BILLHOOK_LIBDIR"; then
    AC_MSG_ERROR([it is not found: install it, as README.md says, or name its prefix with --with-billhook=DIR])
  fi
  AC_MSG_RESULT([$BILLHOOK_LIBDIR])
  BILLHOOK_NEEDS([$PKG_CONFIG --exists simdjson], [libsimdjson-dev])
  if test -f "$BILLHOOK_LIBDIR/libbillhook.a"; then
    BILLHOOK_NEEDS([$PKG_CONFIG --exists sqlite3], [libsqlite3-dev])
    BILLHOOK_NEEDS([$PKG_CONFIG --exists fmt], [libfmt-dev])
    BILLHOOK_NEEDS([$PKG_CONFIG --exists libcrypto], [libssl-dev])
    BILLHOOK_NEEDS_LIBRARY([SQLiteCpp.a], [libsqlitecpp-dev])
    BILLHOOK_NEEDS_LIBRARY([date-tz.so], [libhowardhinnant-date-dev])
    BILLHOOK_NEEDS_LIBRARY([csv.so], [libcsv-dev])
  fi
  BILLHOOK_STOP_WHERE_MISSING
  if test -f "$BILLHOOK_LIBDIR/libbillhook.a"; then
    BILLHOOK_LIBS="-Wl,--exclude-libs,ALL $BILLHOOK_LIBDIR/libbillhook.a `$PKG_CONFIG --static --libs billhook | sed 's/-lbillhook//'`"
    BILLHOOK_SHARED_LIBADD="$BILLHOOK_SHARED_LIBADD $BILLHOOK_LIBS"
  else
    BILLHOOK_LIBLINE=`$PKG_CONFIG --libs billhook simdjson`
    PHP_EVAL_LIBLINE($BILLHOOK_LIBLINE, BILLHOOK_SHARED_LIBADD)
  fi
  BILLHOOK_INCLINE=`$PKG_CONFIG --cflags-only-I billhook simdjson`
  PHP_EVAL_INCLINE($BILLHOOK_INCLINE)
  PHP_ADD_LIBRARY([stdc++], 1, BILLHOOK_SHARED_LIBADD)
  PHP_SUBST([BILLHOOK_SHARED_LIBADD])
  PHP_NEW_EXTENSION([billhook],
    [src/calls.cpp src/module.cpp src/objects.cpp src/ports.cpp src/rows.cpp src/values.cpp],
    [$ext_shared],,
    [-std=c++20 -fvisibility=hidden -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1],
    [cxx])
  PHP_ADD_BUILD_DIR([$ext_builddir/src])
fi
