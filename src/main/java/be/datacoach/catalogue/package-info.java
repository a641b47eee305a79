/**
 * What can be learned: modules in their published versions, and the rules and words around them. The database is the
 * truth; files in {@code modules/} are imports that add versions, and never change one. An author's broken file leaves
 * the last sound content in force.
 */
@NullMarked
package be.datacoach.catalogue;

import org.jspecify.annotations.NullMarked;
