/** A second counsellor who reads a draft before learners get it, where the service asks for one. */
@NullMarked
package be.datacoach.authoring.review;

import org.jspecify.annotations.NullMarked;
