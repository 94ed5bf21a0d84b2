/**
 * What every operation of the OpenAPI document says without being told: the parameters of a list, the idempotency key of a
 * write, the problems that any request may meet.
 */
package org.dongjiang.kernel.contract;
