/**
 * The forms of the studio: what every type of block is made of is declared once ({@link
 * be.datacoach.authoring.form.Forms}); pages show it, and {@link be.datacoach.authoring.form.Editor} writes what comes
 * back in the canonical text of the module, and leaves all other bytes.
 */
@NullMarked
package be.datacoach.authoring.form;

import org.jspecify.annotations.NullMarked;
