/** The JSON interface for other systems of an administration, as docs/api.md and META-INF/openapi.yaml describe it. */
@NullMarked
package be.datacoach.administration.web.api;

import org.jspecify.annotations.NullMarked;
