/**
 * Papers: documents to keep, to print and to hand over, as PDF that everybody can read (PDF/UA-1, ISO 14289-1). A
 * feature says what stands in a {@link be.datacoach.platform.paper.Paper}, in words and no markup; the
 * {@link be.datacoach.platform.paper.Press} sets it in the letters of the application and needs nothing from elsewhere.
 */
@NullMarked
package be.datacoach.platform.paper;

import org.jspecify.annotations.NullMarked;
