/** What can be learned and the rules that bend a path: competencies, modules, variation points, rules. */
@NullMarked
package be.datacoach.adaptation.curriculum;

import org.jspecify.annotations.NullMarked;
