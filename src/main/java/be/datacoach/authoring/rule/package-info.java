/** Rules in the browser: drafts that are proved before they are published, and whom a rule touches. */
@NullMarked
package be.datacoach.authoring.rule;

import org.jspecify.annotations.NullMarked;
