/** The pages on which coaches make an artefact together. */
@NullMarked
package be.datacoach.practice.web.joint;

import org.jspecify.annotations.NullMarked;
