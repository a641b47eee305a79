/** The coverage proof, against the shipped curriculum, faulty ones, and full enumeration. */
@NullMarked
package be.datacoach.adaptation.proof;

import org.jspecify.annotations.NullMarked;
