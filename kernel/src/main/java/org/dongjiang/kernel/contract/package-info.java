/**
 * The parts of the OpenAPI document that are common to all operations: the parameters of a list, the idempotency key of a
 * write, the problems that any request may cause.
 */
package org.dongjiang.kernel.contract;
