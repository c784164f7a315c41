#!/bin/sh
# Makes a Java with no more than the server needs.
#   native-build/container/small-java.sh FOLDER
# The JDK is the one ./fanfare would take: JAVA_HOME, when that is a JDK 25.
set -eu
. "$(dirname "$0")/../find-jdk.sh"
find_jdk || { echo "small-java: needs a JDK $JDK, which was not found: set JAVA_HOME" >&2; exit 1; }

exec "$JAVA_HOME/bin/jlink" --output "$1" --strip-debug --no-header-files --no-man-pages --compress zip-2 --generate-cds-archive \
  --add-modules java.base,java.instrument,java.logging,java.management,java.naming,java.net.http,java.rmi,java.security.jgss,java.security.sasl,java.sql,java.transaction.xa,java.xml,jdk.charsets,jdk.crypto.ec,jdk.management,jdk.unsupported,jdk.zipfs
