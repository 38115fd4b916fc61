/// What this stage looks things up in.
@org.jspecify.annotations.NullMarked
package org.doudi.evaluation.adapter.persistence;
