/** What a coach made, on paper: one artefact, or all of them together. */
@NullMarked
package be.datacoach.practice.paper;

import org.jspecify.annotations.NullMarked;
