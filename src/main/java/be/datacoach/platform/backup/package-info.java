/**
 * Everything in the database as a file, and back: the same file for H2, MySQL and MariaDB, so it moves from one to another too.
 *
 * <p>A backup is a ZIP: {@code about.json} names the schema (the version of the last migration) and each table with its rows and
 * their digest; {@code tables/NAME.jsonl} holds a row a line. It is read in one transaction, so it is of one moment. Restoring
 * takes an empty database, makes that schema, fills it, reads everything again and compares the digests.
 */
@NullMarked
package be.datacoach.platform.backup;

import org.jspecify.annotations.NullMarked;
