dnl Against an installed billhook: pkg-config finds it, or --with-billhook=PREFIX says where it is. Its static archive is
dnl preferred, so that the extension is one file. Replies are read with simdjson, which billhook itself is built on.
PHP_ARG_WITH([billhook],
  [for billhook],
  [AS_HELP_STRING([--with-billhook@<:@=DIR@:>@], [Include billhook; DIR is where it is installed])],
  [yes])

if test "$PHP_BILLHOOK" != "no"; then
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
  if test "$PKG_CONFIG" = "no" || ! $PKG_CONFIG --exists billhook simdjson; then
    AC_MSG_ERROR([it or simdjson is not found; install them first, or name the prefix of billhook with --with-billhook=DIR])
  fi
  BILLHOOK_LIBDIR=`$PKG_CONFIG --variable=libdir billhook`
  AC_MSG_RESULT([$BILLHOOK_LIBDIR])
  BILLHOOK_INCLINE=`$PKG_CONFIG --cflags-only-I billhook simdjson`
  PHP_EVAL_INCLINE($BILLHOOK_INCLINE)
  if test -f "$BILLHOOK_LIBDIR/libbillhook.a"; then
    BILLHOOK_LIBS="-Wl,--exclude-libs,ALL $BILLHOOK_LIBDIR/libbillhook.a `$PKG_CONFIG --static --libs billhook | sed 's/-lbillhook//'`"
    BILLHOOK_SHARED_LIBADD="$BILLHOOK_SHARED_LIBADD $BILLHOOK_LIBS"
  else
    BILLHOOK_LIBLINE=`$PKG_CONFIG --libs billhook simdjson`
    PHP_EVAL_LIBLINE($BILLHOOK_LIBLINE, BILLHOOK_SHARED_LIBADD)
  fi
  PHP_ADD_LIBRARY([stdc++], 1, BILLHOOK_SHARED_LIBADD)
  PHP_SUBST([BILLHOOK_SHARED_LIBADD])
  PHP_NEW_EXTENSION([billhook],
    [src/calls.cpp src/module.cpp src/objects.cpp src/ports.cpp src/rows.cpp src/values.cpp],
    [$ext_shared],,
    [-std=c++20 -fvisibility=hidden -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1],
    [cxx])
  PHP_ADD_BUILD_DIR([$ext_builddir/src])
fi
