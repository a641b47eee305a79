/**
 * Schools. What is known about one is a series of dated facts, of which the latest holds; only what is objective stands
 * here, what a coach thinks of the own school is private and lives elsewhere.
 */
@NullMarked
package be.datacoach.organisation.school;

import org.jspecify.annotations.NullMarked;
