/** The pages of variants and of who reads them. */
@NullMarked
package be.datacoach.authoring.web.variant;

import org.jspecify.annotations.NullMarked;
