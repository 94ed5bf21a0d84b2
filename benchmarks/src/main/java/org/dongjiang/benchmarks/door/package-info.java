/** What the gateway costs: the same requests through it and through nginx, before the same origin. */
package org.dongjiang.benchmarks.door;
