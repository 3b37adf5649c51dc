/** The engine's users, groups, authorizations and shared filters, all derived from people and roles. */
@NullMarked
package vn.thidua.organisation.process;

import org.jspecify.annotations.NullMarked;
