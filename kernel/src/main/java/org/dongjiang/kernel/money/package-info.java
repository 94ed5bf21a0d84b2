/**
 * Money: whole fen inside, a decimal string in yuan outside. Nothing rounds: an amount that is not a whole number of fen is
 * refused where it enters. Amounts may be written in 元, 万元 or 亿元; a bare number is always yuan.
 */
package org.dongjiang.kernel.money;
